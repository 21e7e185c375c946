import type { CorpusInput } from "../lib/crossref/create-corpus-index.ts";
import { compileLexicon } from "../lib/lexicon/compile.ts";
import { openLexicon, type OpenLexicon } from "../lib/spotting/open-lexicon.ts";
import { readArticle } from "../lib/spotting/read-article.ts";
import { createPageReader } from "../lib/spotting/read-page.ts";
import { buildSeedPack } from "./pack.ts";

interface LoadedCorpus extends CorpusInput {
  lexicon: OpenLexicon;
}

/** The corpus of seeds/ as the extension would hold it: its articles, its entities, and the mentions that spotting finds. */
export function loadCorpus(): LoadedCorpus {
  const { articles, lexicon, associations } = buildSeedPack();
  const opened = openLexicon(compileLexicon(lexicon));
  const mentions = articles.flatMap((article) => readArticle(createPageReader(opened), article));
  return {
    articles,
    entities: lexicon.entities,
    mentions,
    associations: associations ? [associations] : [],
    lexicon: opened,
  };
}
