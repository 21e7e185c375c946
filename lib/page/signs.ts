/** Keeps text that names nothing but may decide what a name elsewhere means: it is worth reading once something asks for it. */
export class Signs {
  #waiting: { node: WeakRef<Text>; kinds: number }[] = [];
  #asked = 0;

  /** Keeps a text. `kinds`: those of the signs in it, as bits. */
  add(node: Text, kinds: number): void {
    this.#waiting.push({ node: new WeakRef(node), kinds });
  }

  ask(kinds: number): void {
    this.#asked |= kinds;
  }

  /** Takes out the texts with a sign that is asked for. */
  take(): Text[] {
    if (this.#asked === 0) return [];
    const isAsked = ({ kinds }: { kinds: number }): boolean => (kinds & this.#asked) !== 0;
    const taken = this.#waiting.filter(isAsked);
    this.#waiting = this.#waiting.filter((sign) => !isAsked(sign));
    return taken.flatMap(({ node }) => node.deref() ?? []);
  }

  forget(): void {
    this.#waiting = [];
    this.#asked = 0;
  }
}
