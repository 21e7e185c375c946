/**
 * Longest stretch of work of the background between two turns for whoever asks it something, ms: a page waits for its marks
 * meanwhile. Longer ones would waste less, since a browser lets each timer of a chain wait for 4 ms.
 */
const SLICE = 16;

/** Resolves after others have had a turn. */
export const turn = () => new Promise((done) => setTimeout(done));

/**
 * A pause to be awaited between pieces of work: it lets others have their turn where the last one was a slice ago. `wait`: how,
 * where a timer will not do: a transaction ends when nothing of its own is waited for.
 */
export function breather(wait: () => Promise<unknown> | undefined = turn): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await wait();
    since = performance.now();
  };
}

/** Does the work piece by piece, a piece being what it does between two yields. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  const pause = breather();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}
