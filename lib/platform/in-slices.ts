/**
 * How long the background works at a stretch, ms, before others have their turn: a page may be waiting for its marks. Longer stretches
 * would waste less, since a browser delays each timer of a chain by 4 ms.
 */
const SLICE = 16;

/** Resolves after others have had a turn. */
export const turn = () => new Promise((done) => setTimeout(done));

/**
 * Makes a pause, to be awaited between pieces of work: it lets others have their turn once a slice has passed since the last one. `wait`:
 * what to await instead of a timer, as within a transaction, which ends when nothing of its own is awaited.
 */
export function breather(wait: () => Promise<unknown> | undefined = turn): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await wait();
    since = performance.now();
  };
}

/** Does the work of a generator piece by piece, a piece being what it does between two yields. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  const pause = breather();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}
