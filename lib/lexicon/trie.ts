import { APART, tokenise } from "./tokenise.ts";

/** Words that end somewhere in the automaton. */
export interface Phrase {
  text: string;
  /** false: each capital of `text` must be a capital on the page. */
  anyCase: boolean;
  kind: number;
  ref: number;
}

interface Node {
  children: Map<number, Node>;
  ends: { kind: number; ref: number; capitals: number }[];
}

interface TrieTables {
  label: number[];
  firstChild: number[];
  firstEnd: number[];
  endKind: number[];
  endRef: number[];
  endCapitals: number[];
}

/** The trie of `compiled.ts`, numbered breadth first, so that the children of a state stand together. */
export function buildTrie(phrases: readonly Phrase[], numberOf: (word: string) => number): TrieTables {
  const root: Node = { children: new Map(), ends: [] };
  for (const phrase of phrases) {
    const tokens = tokenise(phrase.text);
    if (tokens.length === 0) continue;
    let node = root;
    tokens.forEach((token, i) => {
      const comma = i > 0 && token.ordinal - tokens[i - 1]!.ordinal > APART.word ? 1 : 0;
      const label = numberOf(token.text) * 2 + comma;
      let next = node.children.get(label);
      if (!next) node.children.set(label, (next = { children: new Map(), ends: [] }));
      node = next;
    });
    const capitals = phrase.anyCase
      ? 0
      : capitalsOf(tokens.map((t) => phrase.text.slice(t.start, t.end)).join(""));
    if (
      !node.ends.some(
        (end) => end.kind === phrase.kind && end.ref === phrase.ref && end.capitals === capitals,
      )
    )
      node.ends.push({ kind: phrase.kind, ref: phrase.ref, capitals });
  }
  return number(root);
}

function number(root: Node): TrieTables {
  const tables: TrieTables = {
    label: [0],
    firstChild: [],
    firstEnd: [],
    endKind: [],
    endRef: [],
    endCapitals: [],
  };
  const queue: Node[] = [root];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!;
    tables.firstChild.push(queue.length);
    tables.firstEnd.push(tables.endKind.length);
    for (const [label, child] of [...node.children].sort((a, b) => a[0] - b[0])) {
      tables.label.push(label);
      queue.push(child);
    }
    for (const end of node.ends) {
      tables.endKind.push(end.kind);
      tables.endRef.push(end.ref);
      tables.endCapitals.push(end.capitals);
    }
  }
  tables.firstChild.push(queue.length);
  tables.firstEnd.push(tables.endKind.length);
  return tables;
}

/** Bit n: the n-th letter of the words (of the first 31) is a capital. */
function capitalsOf(letters: string): number {
  let bits = 0;
  let n = 0;
  for (let i = 0; i < letters.length && n < 31; i++) {
    const letter = letters[i]!;
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    if (/\p{Lu}/u.test(letter)) bits |= 1 << n;
    n++;
  }
  return bits;
}
