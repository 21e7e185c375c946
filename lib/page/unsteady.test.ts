import { beforeEach, describe, expect, it, vi } from "vitest";
import { Unsteady } from "./unsteady.ts";

describe("a text that changes under its marks", () => {
  const text = {} as Text;
  let now = 0;
  let unsteady = new Unsteady();
  const changeAt = (at: number, marked = true): void => {
    now = at;
    unsteady.changed(text, marked);
  };
  const restAt = (at: number): number => {
    now = at;
    return unsteady.rest([text]);
  };
  beforeEach(() => {
    now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    unsteady = new Unsteady();
  });

  it("may be marked at once after one change", () => {
    changeAt(5000);
    expect(restAt(5010)).toBe(0);
  });

  it("rests after a second one, however it changes then", () => {
    changeAt(5000);
    changeAt(5300, false);
    expect(restAt(5350)).toBe(300);
    changeAt(5400, false);
    expect(restAt(5400)).toBe(350);
    expect(restAt(5750)).toBe(0);
  });

  it("is steady again after a while", () => {
    changeAt(5000);
    changeAt(5300);
    changeAt(9000);
    expect(restAt(9001)).toBe(0);
  });

  it("counts only where it was marked", () => {
    changeAt(5000, false);
    changeAt(5100, false);
    expect(restAt(5101)).toBe(0);
  });

  it("makes those wait that stand in one paragraph with it", () => {
    changeAt(5000);
    changeAt(5100);
    now = 5150;
    expect(unsteady.rest([{} as Text, text])).toBe(300);
  });

  it("is known by its element where another text node comes in its place", () => {
    const element = {} as Node;
    now = 5000;
    unsteady.changed(element, true);
    now = 5100;
    unsteady.changed(element, false);
    expect(unsteady.rest([{ parentNode: element } as Text])).toBe(350);
  });
});
