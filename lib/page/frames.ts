/** Tells which frames hold a document to be read. */
import type { FrameReport } from "../platform/messages.ts";

/** What is reported of a document in which nothing was read. */
export const NOTHING_READ: Pick<FrameReport, "blocks" | "counts" | "coverage"> = {
  blocks: [],
  counts: {},
  coverage: { words: 0, milliseconds: 0, leftOut: [], paused: false },
};

/** CSS px each way: a smaller frame counts visits, or shows a button. */
const LEAST = 50;

const holds = (width: number, height: number): boolean => width >= LEAST && height >= LEAST;

/** How many frames the popup should hear from, whatever is in them; frames without a size do not show. */
export function framesOf(): NonNullable<FrameReport["frames"]> {
  const all = [...document.querySelectorAll("iframe, frame, [type='application/pdf']")];
  return {
    within: all.filter(({ clientWidth, clientHeight }) => holds(clientWidth, clientHeight)).length,
    isOne: window !== window.top && holds(innerWidth, innerHeight),
  };
}

/** A name for a document, by which the popup refers to it: no page can guess it. */
export function nameFrame(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/**
 * Resolves when this document's own frame is large enough to show something. A media query tells that, and not "resize": on a busy machine a
 * frame with a process of its own may get its first size after this script has begun, and no event comes for a first size.
 */
export function hasRoom(signal: AbortSignal): Promise<void> {
  const room = matchMedia(`(min-width:${LEAST}px) and (min-height:${LEAST}px)`);
  return new Promise((resolve) => {
    if (room.matches) resolve();
    else room.addEventListener("change", () => resolve(), { once: true, signal });
  });
}
