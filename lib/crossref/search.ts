import MiniSearch from "minisearch";
import type { Quote } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import { quotesNaming, plainForm, quoteFound, type SearchQuery } from "./search-results.ts";
import { passagesNaming } from "./entity-in-corpus.ts";
import type { Term } from "./terms.ts";

/** Answers a query with quotes, best first. */
export interface Search {
  (query: SearchQuery): Promise<Quote[]>;
}

/** How many passages are read at a time while it is built. */
const BATCH = 200;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const wordsOf = (text: string) => text.match(WORD) ?? [];

/**
 * Makes the full text of a corpus searchable: by the beginnings of words, and forgiving about one letter in five. Titles and names of
 * entities count more than text. Where no passage holds the words but they are one of `names` (see `namesOf`), it finds the passages that
 * name that entity. A large corpus takes long: `pause` is awaited after each passage.
 */
export async function createSearch(
  index: CorpusIndex,
  names: ReadonlyMap<string, string> = new Map(),
  pause = async (): Promise<void> => {},
): Promise<Search> {
  const engine = new MiniSearch<{ id: number; text: string; title: string; names: string }>({
    fields: ["text", "title", "names"],
    tokenize: wordsOf,
    processTerm: plainForm,
  });
  for (let from = 0; from < index.size; from += BATCH) {
    const length = Math.min(BATCH, index.size - from);
    for (const indexed of await index.read(Array.from({ length }, (_, i) => from + i))) {
      engine.add(searchable(index, indexed));
      await pause();
    }
  }
  return async ({ text, entity, limit }) => {
    const about = entity ? new Set(passagesNaming(index, entity)) : null;
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const options = {
      prefix: (term: string) => term.length > 1,
      fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
      boost: { title: 1.5, names: 1.2 },
      combineWith: "AND" as const,
      filter: ({ id }: { id: number }) => about?.has(id) ?? true,
    };
    const all = engine.search(text, options);
    if (all.length === 0 && names.has(plainForm(text)))
      return quotesNaming(index, names, { text, entity, limit });
    // Better half of what was asked for than nothing.
    const found = all.length > 0 ? all : engine.search(text, { ...options, combineWith: "OR" });
    const best = found[0]?.score ?? 1;
    const shown = found.slice(0, limit);
    const passages = await index.read(shown.map(({ id }) => id as number));
    return shown.map(({ terms, score }, i) =>
      quoteFound(passages[i]!, hitsIn(passages[i]!.passage.text, new Set(terms)), score / best),
    );
  };
}

function searchable(index: CorpusIndex, { number, article, passage, named }: IndexedPassage) {
  const names = new Set(named.map((at) => index.entities.get(at.entity)?.name ?? ""));
  return { id: number, text: passage.text, title: article.title, names: [...names].join(" ") };
}

/** Where words that the engine matched stand in a text. */
const hitsIn = (text: string, terms: ReadonlySet<string>): Term[] =>
  [...text.matchAll(WORD)]
    .map((word) => ({ start: word.index, end: word.index + word[0].length, key: plainForm(word[0]) }))
    .filter(({ key }) => terms.has(key));
