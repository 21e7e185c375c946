/** Tells when work may happen: after the page has painted, while it is shown, and never for long at a time. */

/**
 * The longest stretch of work between two chances for input and frames, ms. At 60 frames a second a frame has 16.7 ms; half of it is left
 * for the page's own work, so that no frame is dropped.
 */
export const SLICE = 8;

/** Resolves in the tab's first painted frame from now on that the reader can see. Background and prerendered tabs wait. */
export function shown(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const frame = requestAnimationFrame(() => setTimeout(resolve));
    signal.addEventListener("abort", () => cancelAnimationFrame(frame), { once: true });
  });
}

/** Resolves when the page idles, after a frame, or at the latest in 300 ms. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 300 });
  });
}

/** Lets the page have its turn. `soon`: goes on as soon as input has been served; otherwise when the page idles. */
export function turn(soon: boolean): Promise<void> {
  if (!soon) return idle();
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => void setTimeout(resolve));
}

/**
 * Calls `step(deadline)` until it returns "done" or the signal aborts. A step looks at the clock between its pieces of work and returns
 * "more" once `performance.now()` has passed the deadline; or it returns a promise, and is called again when that has resolved.
 */
export async function inSlices(
  step: (deadline: number) => "more" | "done" | Promise<void>,
  signal: AbortSignal,
  soon: () => boolean,
): Promise<void> {
  while (!signal.aborted) {
    const state = step(performance.now() + SLICE);
    if (state === "done") return;
    await (state === "more" ? turn(soon()) : state);
    if (document.hidden) await shown(signal);
  }
}
