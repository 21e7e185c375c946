/**
 * `npm run -s associate -- FOLDER...`: learns `seeds/associations.json` from judged sentences. Each folder holds a `crossref.json` and the
 * documents that it judges (`docs/quality.md` tells their form). What is measured on a folder that was learnt from is no estimate.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Associations } from "../lib/corpus/associations.ts";
import { createCorpusIndex } from "../lib/crossref/create-corpus-index.ts";
import { command } from "./command.ts";
import { associationsFrom } from "./crossref/associations-from.ts";
import { spotDocument } from "./crossref/document.ts";
import { readJudgements } from "./crossref/judge.ts";
import { loadCorpus } from "./load-corpus.ts";
import { SEEDS } from "./pack.ts";
import { ASSOCIATIONS } from "./seeds/read-associations.ts";

const USAGE = "usage: npm run -s associate -- FOLDER...   (each with judged sentences in a crossref.json)";

await command(async () => {
  const folders = process.argv.slice(2);
  if (folders.length === 0) throw new Error(USAGE);
  const corpus = loadCorpus();
  const judged = folders.flatMap((folder) =>
    readJudgements(join(folder, "crossref.json"), folder, (file) => spotDocument(file, corpus.lexicon)),
  );
  const associations = await associationsFrom(createCorpusIndex(corpus), judged);
  writeFileSync(join(SEEDS, ASSOCIATIONS), inLines(associations));
  const terms = Object.keys(associations.weights).length;
  console.log(`${judged.length} judged sentences, ${terms} terms: seeds/${ASSOCIATIONS}`);
});

/** A line for each term, so that a change can be read. */
function inLines({ terms, passages, weights, nothing }: Associations): string {
  const lines = (of: object) =>
    Object.entries(of).map(([key, its]) => `${JSON.stringify(key)}: ${JSON.stringify(its)}`);
  return `{ "terms": ${terms}, "passages": ${JSON.stringify(passages)}, "weights": {\n${lines(weights).join(",\n")}\n}, "nothing": {\n${lines(nothing).join(",\n")}\n} }\n`;
}
