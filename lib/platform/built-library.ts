import { CorpusIndex } from "../crossref/corpus-index.ts";
import { findWords } from "../crossref/find-words.ts";
import { namesOf } from "../crossref/search-results.ts";
import { createSearch, type Search } from "../crossref/search.ts";
import type { Lexicon } from "../lexicon/entity.ts";
import type { CorpusDatabase, CorpusState } from "./corpus-database.ts";
import { readTexts } from "./read-corpus.ts";
import { associationsOf } from "./stored-packs.ts";
import { breather } from "./in-slices.ts";

/** The corpus as the answers need it: looked up by id, and indexed for ranking. Articles stay in the database until one is asked for. */
export interface Library {
  index: CorpusIndex;
  /** The full text. Read when first asked for: most of what the background is woken for is no search. */
  search(): Promise<Search>;
  /** A search by whole words in the index, which is there at once. */
  findWords: Search;
  entities: Map<string, Lexicon["entities"][number]>;
}

export function buildLibrary(
  db: CorpusDatabase,
  { blocks, packs }: CorpusState,
  { entities }: Lexicon,
): Library {
  const learnt = () => packs.flatMap((pack) => associationsOf(pack) ?? []);
  const index = new CorpusIndex(blocks, entities, (ids) => readTexts(db, ids), learnt);
  let names: Map<string, string> | null = null;
  const known = () => (names ??= namesOf(entities));
  let search: Promise<Search> | null = null;
  return {
    index,
    findWords: (query) => findWords(index, known(), query),
    search() {
      const mine = (search ??= createSearch(index, known(), breather()));
      mine.catch(() => (search = search === mine ? null : search));
      return mine;
    },
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  };
}
