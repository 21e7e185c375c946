/**
 * An article of the corpus may be what is being read: saved from this very page, or printed here word for word. What it says is
 * no cross-reference to itself.
 */
import type { CorpusIndex } from "./corpus-index.ts";
import type { Ranked } from "./rank.ts";

/** A shorter stretch may stand in two texts by chance. Characters; Chinese says as much in a third of them. */
const TELLING = 60;
/** What is being read shares every word with the query, and so it is among the first. */
const AMONG = 5;

/** Whether a passage and a block of a page are one text, or one of them a part of the other; line breaks and spaces do not count. */
export function sameText(passage: string, block: string): boolean {
  const [a, b] = [squeezed(passage), squeezed(block)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= (/\p{Script=Han}/u.test(short) ? TELLING / 3 : TELLING) && long.includes(short);
}

const squeezed = (text: string) => text.replace(/\s+/g, "");

/** Those of the ranked passages that are the paragraph being read, by number. */
export function passagesRead(paragraph: string, ranked: readonly Ranked[]): number[] {
  return ranked
    .slice(0, AMONG)
    .filter(({ indexed }) => sameText(indexed.passage.text, paragraph))
    .map(({ passage }) => passage);
}

/** Makes a test whether a passage is from elsewhere than the paragraph read: from an article that does not hold that paragraph. */
export function elsewhere(
  index: CorpusIndex,
  paragraph: string,
  ranked: readonly Ranked[],
): (passage: number) => boolean {
  const articleOf = (passage: number) => index.articleOf(passage);
  const here = new Set(passagesRead(paragraph, ranked).map(articleOf));
  return (passage) => !here.has(articleOf(passage));
}

/** The ids of the articles of which at least half stands on a page. `found`: the passages that were found there. */
export function articlesRead(index: CorpusIndex, found: ReadonlySet<number>): Set<string> {
  const counts = new Map<string, number>();
  for (const passage of found) {
    const id = index.articleOf(passage);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Set([...counts].filter(([id, n]) => n * 2 >= index.passagesOf(id).length).map(([id]) => id));
}
