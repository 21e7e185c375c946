/** The part of an index block that depends on the lexicon: which entities its passages name. */
import { type Article, bodyOf } from "../corpus/article.ts";
import type { ArticleMention } from "../spotting/mention.ts";

/** What the lexicon finds in the texts: it changes with the lexicon. */
export interface NamesPart {
  entities: string[];
  /** All mentions in the order of the text: the place of each one's entity in `entities`. */
  named: Uint16Array | Uint32Array;
  /** By passage: where in `named` its mentions end. */
  namedEnds: Uint32Array;
  /** How many terms the names add to each passage: see `addedTerms`. */
  added: Uint32Array;
}

/** Indexes the mentions of some articles. Those outside body passages are passed over. */
export function indexNames(
  articles: readonly Article[],
  mentionsOf: (article: string) => readonly ArticleMention[],
): NamesPart {
  const numbers = new Map<string, number>();
  const named: number[] = [];
  const namedEnds: number[] = [];
  for (const article of articles) {
    const mentions = byParagraph(mentionsOf(article.id));
    for (const { paragraph } of bodyOf(article)) {
      for (const { entity } of mentions.get(paragraph) ?? []) {
        if (!numbers.has(entity)) numbers.set(entity, numbers.size);
        named.push(numbers.get(entity)!);
      }
      namedEnds.push(named.length);
    }
  }
  const names = { named: narrow(named, numbers.size), namedEnds: Uint32Array.from(namedEnds) };
  return { entities: [...numbers.keys()], ...names, added: addedTerms(names) };
}

/** Numbers below `end` in as few bytes as they take. */
export const narrow = (numbers: ArrayLike<number>, end: number): NamesPart["named"] =>
  end <= 65_536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);

/** By passage: how many terms `withEntities` adds, one for every mention and every pair. */
export function addedTerms({ named, namedEnds }: Pick<NamesPart, "named" | "namedEnds">): Uint32Array {
  let start = 0;
  return namedEnds.map((end) => {
    const here = named.subarray(start, end);
    start = end;
    const different = here.length < 2 ? here.length : new Set(here).size;
    return here.length + (different * (different - 1)) / 2;
  });
}

/** Mentions by the number of their paragraph, in the order in which they came. */
export function byParagraph(mentions: readonly ArticleMention[]): Map<number, ArticleMention[]> {
  const found = new Map<number, ArticleMention[]>();
  for (const mention of mentions) {
    const known = found.get(mention.paragraph);
    if (known) known.push(mention);
    else found.set(mention.paragraph, [mention]);
  }
  return found;
}
