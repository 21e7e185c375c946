/** When a page's changes are read: not while they still come, but not so late that marks are missed either. */

/** A page has come to rest after so long without a change, ms: one that changes mostly changes more than one thing. */
export const QUIET = 120;

/** Resolves when nothing has changed for a while, or `longest` ms have passed. `lastChange`: as of `performance.now`. */
export async function lull(longest: () => number, lastChange: () => number): Promise<void> {
  const since = performance.now();
  for (;;) {
    const due = Math.min(lastChange() + QUIET, since + longest());
    const left = due - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}
