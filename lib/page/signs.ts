/** Text that names nothing and may decide what a name elsewhere means: worth reading once something asks for it. */
export class Signs {
  #waiting: { node: WeakRef<Text>; kinds: number }[] = [];
  #asked = 0;

  /** `kinds`: of signs that stand in the node, as bits. */
  add(node: Text, kinds: number): void {
    this.#waiting.push({ node: new WeakRef(node), kinds });
  }

  ask(kinds: number): void {
    this.#asked |= kinds;
  }

  /** The text with a sign that is asked for; each only once. */
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
