import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { bearingPassages } from "../../lib/crossref/card-content.ts";
import { createCorpusIndex } from "../../lib/crossref/create-corpus-index.ts";
import { echo } from "../../lib/crossref/echo.ts";
import { spotDocument } from "../../scripts/crossref/document.ts";
import { readJudgements, score } from "../../scripts/crossref/judge.ts";
import { loadCorpus } from "../../scripts/load-corpus.ts";

/** Floors, a little under what was measured (`docs/quality.md`): a change that costs more than two sentences is seen. */
const SETS = [
  {
    name: "our own judgements",
    folder: join(import.meta.dirname, "crossref"),
    p1: 0.85,
    ndcg: 0.82,
    precision: 0.9,
    recall: 0.75,
  },
  {
    name: "our own, second batch",
    folder: join(import.meta.dirname, "crossref-later"),
    p1: 0.6,
    ndcg: 0.6,
    precision: 0.9,
    recall: 0.4,
  },
  {
    name: "the development judgements",
    folder: resolve(import.meta.dirname, "../../../shared/gold"),
    p1: 0.8,
    ndcg: 0.72,
    precision: 0.8,
    recall: 0.8,
  },
];

describe("cross-references agree with the judgements", () => {
  const corpus = loadCorpus();
  const index = createCorpusIndex(corpus);

  for (const { name, folder, p1, ndcg, precision, recall } of SETS)
    it.skipIf(!existsSync(join(folder, "crossref.json")))(name, async () => {
      const judged = readJudgements(join(folder, "crossref.json"), folder, (file) =>
        spotDocument(file, corpus.lexicon),
      );
      const scored = await score(judged, async (reading) => {
        const quotes = reading.entity
          ? await bearingPassages(index, reading)
          : (await echo(index, reading)).quotes;
        return { refs: quotes.map((quote) => quote.source), echo: quotes.length > 0 };
      });
      const misses = scored.misses.join("\n");
      expect(scored.p1, misses).toBeGreaterThanOrEqual(p1);
      expect(scored.ndcg, misses).toBeGreaterThanOrEqual(ndcg);
      expect(scored.echoPrecision, misses).toBeGreaterThanOrEqual(precision);
      expect(scored.echoRecall, misses).toBeGreaterThanOrEqual(recall);
    });
});
