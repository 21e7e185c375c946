import { afterEach, expect, it, vi } from "vitest";
import { takeFocus } from "./take-focus.ts";

/** A frame's document with one element that can take the focus, as far as the browser lets it. */
function frame() {
  const events = new EventTarget();
  const body = {};
  const state = { body, activeElement: body as object, has: false, lets: true, tries: 0 };
  const element = {
    focus: () => {
      state.tries++;
      if (state.lets) state.activeElement = element;
    },
  };
  vi.stubGlobal("document", Object.assign(state, { hasFocus: () => state.has }));
  vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
  vi.stubGlobal("removeEventListener", events.removeEventListener.bind(events));
  return {
    state,
    find: () => element as unknown as HTMLElement,
    given: () => ((state.has = true), events.dispatchEvent(new Event("focus"))),
    isIn: () => state.activeElement === element,
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("takes the focus only once the frame has it, and again where that took it away", () => {
  const { state, find, given, isIn } = frame();
  takeFocus(find);
  expect(isIn()).toBe(false);
  given();
  expect(isIn()).toBe(true);
  state.activeElement = state.body;
  given();
  expect(isIn()).toBe(true);
});

it("leaves the focus where the reader has put it", () => {
  const { state, find, given } = frame();
  const button = (state.activeElement = {});
  takeFocus(find);
  given();
  expect(state.activeElement).toBe(button);
});

it("tries until it is let, or is called off", () => {
  vi.useFakeTimers();
  const { state, find, given, isIn } = frame();
  state.lets = false;
  const stop = takeFocus(find);
  given();
  vi.advanceTimersByTime(500);
  state.lets = true;
  vi.advanceTimersByTime(100);
  expect(isIn()).toBe(true);

  state.lets = false;
  state.activeElement = state.body;
  given();
  stop();
  const { tries } = state;
  vi.advanceTimersByTime(500);
  given();
  expect(state.tries).toBe(tries);
});
