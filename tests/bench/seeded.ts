/** Numbers from a seed, 0 … 1, so that every run measures the same pages and names. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
