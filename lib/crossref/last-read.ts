/** Keeps what was read last, by id: at most so many things. What was asked for longest ago goes first. */
export class LastRead<T> {
  /** What was asked for last stands at the end. */
  readonly #kept = new Map<string, T>();
  readonly #most: number;
  readonly #read: (ids: readonly string[]) => Promise<(T | undefined)[]>;

  /** `read` answers in the order of the ids, `undefined` for one that is not there. */
  constructor(most: number, read: (ids: readonly string[]) => Promise<(T | undefined)[]>) {
    this.#most = most;
    this.#read = read;
  }

  /** What stands under some ids; those that are not there are left out. Rejects as `read` does. */
  async get(ids: readonly string[]): Promise<Map<string, T>> {
    const found = new Map<string, T>();
    const missing = [...new Set(ids)].filter((id) => !this.#kept.has(id));
    const read = missing.length > 0 ? await this.#read(missing) : [];
    for (const [i, one] of read.entries()) if (one !== undefined) found.set(missing[i]!, one);
    for (const id of ids) {
      const one = this.#kept.get(id) ?? found.get(id);
      if (one === undefined) continue;
      found.set(id, one);
      this.#kept.delete(id);
      this.#kept.set(id, one);
    }
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(id);
    }
    return found;
  }
}
