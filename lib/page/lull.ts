/** Waits until a page's changes are to be read: not while more are coming, but not so late that marks are missed. */

/** A page has come to rest after this long without a change, ms: a page that changes mostly changes more than one thing. */
export const QUIET = 120;

/** Resolves once nothing has changed for a while, or `longest` ms have passed. `lastChange`: when that was, on the clock of `performance.now`. */
export async function lull(longest: () => number, lastChange: () => number): Promise<void> {
  const since = performance.now();
  for (;;) {
    const due = Math.min(lastChange() + QUIET, since + longest());
    const left = due - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}
