import { CorpusIndex } from "../crossref/corpus-index.ts";
import { findWords } from "../crossref/find-words.ts";
import { namesOf } from "../crossref/search-results.ts";
import { createSearch, type Search } from "../crossref/search.ts";
import type { Lexicon } from "../lexicon/entity.ts";
import type { CorpusDatabase, CorpusState } from "./corpus-database.ts";
import { readTexts } from "./read-corpus.ts";
import { associationsOf } from "./stored-packs.ts";
import { breather } from "./in-slices.ts";

/** The corpus in the form that the answers need. Articles stay in the database until one is asked for. */
export interface Library {
  index: CorpusIndex;
  /** A search of the full text, which is read when first asked for: the background is mostly woken for other things. */
  search(): Promise<Search>;
  /** A search by whole words, in the index, which is there at once. */
  findWords: Search;
  /** By id. */
  entities: Map<string, Lexicon["entities"][number]>;
}

/** Builds the library from what is stored. `lexicon`: what all packs know together. */
export function buildLibrary(db: CorpusDatabase, { blocks, packs }: CorpusState, lexicon: Lexicon): Library {
  const { entities } = lexicon;
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
