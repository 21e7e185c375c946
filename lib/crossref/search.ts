import MiniSearch from "minisearch";
import type { Quote, Run } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { runsOf, sourceOf } from "./quote.ts";

/** A query of the search box. `entity`: only passages that name it. */
export interface SearchQuery {
  text: string;
  entity?: string;
  /** At most so many quotes. */
  limit: number;
}

/** Full text over a corpus, built once for an index. */
export interface Search {
  (query: SearchQuery): Quote[];
}

const AROUND = 110;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const wordsOf = (text: string) => text.match(WORD) ?? [];

/** Letters without marks, so that "Pekin" finds "Pékin". */
const plain = (term: string) => term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Makes a corpus searchable: by prefix, forgiving about one letter in five; titles and entity names count more than text. */
export function createSearch(index: CorpusIndex): Search {
  const engine = new MiniSearch<{ id: number; text: string; title: string; names: string }>({
    fields: ["text", "title", "names"],
    tokenize: wordsOf,
    processTerm: plain,
  });
  engine.addAll(
    index.passages.map(({ article, passage, named }, id) => ({
      id,
      text: passage.text,
      title: article.title,
      names: [...new Set(named.map((at) => index.entities.get(at.entity)?.name ?? ""))].join(" "),
    })),
  );
  return ({ text, entity, limit }) => {
    const holds = (id: number) => !entity || index.passages[id]!.named.some((at) => at.entity === entity);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const options = {
      prefix: (term: string) => term.length > 1,
      fuzzy: (term: string) => (term.length > 3 && !/\p{Script=Han}/u.test(term) ? 0.2 : false),
      boost: { title: 1.5, names: 1.2 },
      combineWith: "AND" as const,
      filter: ({ id }: { id: number }) => holds(id),
    };
    const all = engine.search(text, options);
    // Rather half of what was asked for than nothing.
    const found = all.length > 0 ? all : engine.search(text, { ...options, combineWith: "OR" });
    const best = found[0]?.score ?? 1;
    return found.slice(0, limit).map(({ id, terms, score }) => ({
      runs: excerpt(index.passages[id as number]!.passage.text, new Set(terms)),
      source: sourceOf(index.passages[id as number]!),
      why: [],
      score: Math.round((100 * score) / best) / 100,
    }));
  };
}

/** The passage around its first hits, cut at words; the hits as ties. */
function excerpt(text: string, terms: ReadonlySet<string>): Run[] {
  const hits = [...text.matchAll(WORD)]
    .filter((word) => terms.has(plain(word[0])))
    .map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const from = Math.max(0, (hits[0]?.start ?? 0) - AROUND);
  const to = Math.min(text.length, from + 3 * AROUND);
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1 || from;
  const end = to === text.length ? to : Math.max(text.lastIndexOf(" ", to), start + AROUND);
  return runsOf(text, { start, end }, [], hits);
}
