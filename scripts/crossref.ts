/**
 * `npm run -s crossref -- --doc FILE --start N --end M [--entity ID]`: what the card would show for a stretch of a .txt, .html or
 * gold .json file, by offsets into its text. `-- --judgements FILE.json --docs DIR [--show] [--ablation]`: how well that agrees with
 * judgements. Both by the card's own code.
 */
import { parseArgs } from "node:util";
import type { CorpusIndex } from "../lib/crossref/corpus-index.ts";
import { createCorpusIndex } from "../lib/crossref/create-corpus-index.ts";
import { bearingPassages } from "../lib/crossref/card-content.ts";
import type { Quote, Reason } from "../lib/crossref/content.ts";
import type { Reading } from "../lib/crossref/reading.ts";
import { echo } from "../lib/crossref/echo.ts";
import { WEIGHTS, type Weights } from "../lib/crossref/weights.ts";
import { ablations, stability } from "./crossref/ablation.ts";
import { readingAt, spotDocument } from "./crossref/document.ts";
import { type Answer, type Judged, readJudgements, score, type Scores } from "./crossref/judge.ts";
import { command } from "./command.ts";
import { loadCorpus } from "./load-corpus.ts";

const USAGE =
  "usage: npm run -s crossref -- --doc FILE --start N --end M [--entity ID]\n" +
  "       npm run -s crossref -- --judgements FILE.json --docs DIR [--show] [--ablation]";

await command(async () => {
  const { values } = parseArgs({
    options: {
      doc: { type: "string" },
      start: { type: "string" },
      end: { type: "string" },
      entity: { type: "string" },
      judgements: { type: "string" },
      docs: { type: "string" },
      show: { type: "boolean" },
      ablation: { type: "boolean" },
    },
  });
  const { doc, judgements, docs, entity = null } = values;
  const [start, end] = [Number(values.start), Number(values.end)];
  if (!(judgements && docs) && !(doc && end > start)) throw new Error(USAGE);
  const corpus = loadCorpus();
  const index = createCorpusIndex(corpus);
  if (!doc) {
    const judged = readJudgements(judgements!, docs!, (file) => spotDocument(file, corpus.lexicon));
    return printScores(index, judged, values);
  }
  if (entity && !index.entities.has(entity))
    throw new Error(`the corpus knows no entity "${entity}"; seeds/entities.yaml lists the ids`);
  await printPassages(index, readingAt(spotDocument(doc, corpus.lexicon), start, end, entity));
});

/** What is shown for a reading: what bears on the sentence where an entity is pointed at, else what it echoes. */
async function quotesFor(index: CorpusIndex, reading: Reading, weights?: Weights): Promise<Quote[]> {
  return reading.entity
    ? bearingPassages(index, reading, weights)
    : (await echo(index, reading, weights)).quotes;
}

function answerWith(index: CorpusIndex, weights: Weights): Answer {
  return async (reading) => {
    const quotes = await quotesFor(index, reading, weights);
    return { refs: quotes.map((quote) => quote.source), echo: !reading.entity && quotes.length > 0 };
  };
}

function inWords(s: Scores): string {
  return (
    `P@1 ${s.p1.toFixed(3)}  nDCG@3 ${s.ndcg.toFixed(3)} (${s.sentences} sentences)  ` +
    `echo precision ${s.echoPrecision.toFixed(3)} recall ${s.echoRecall.toFixed(3)} (${s.echoes} sentences)`
  );
}

async function printScores(
  index: CorpusIndex,
  judged: readonly Judged[],
  { show, ablation }: { show?: boolean | undefined; ablation?: boolean | undefined },
): Promise<void> {
  const scored = await score(judged, answerWith(index, WEIGHTS));
  if (show) for (const miss of scored.misses) console.log(miss);
  if (ablation)
    for (const [name, weights] of [...ablations(), ...stability()])
      console.log(`${name.padEnd(34)} ${inWords(await score(judged, answerWith(index, weights)))}`);
  console.log(inWords(scored));
}

/** "names: Huawei", "figure: 60%". */
function inShort(reason: Reason): string {
  return `${reason.kind}: ${"text" in reason ? reason.text : reason.words.join(", ")}`;
}

async function printPassages(index: CorpusIndex, reading: Reading): Promise<void> {
  const passages = (await quotesFor(index, reading)).map(({ source, score: share, why }) => ({
    article: source.article,
    paragraph: source.paragraph,
    score: share,
    why: why.map(inShort).join("; "),
  }));
  const claimed = (await echo(index, reading)).quotes.length > 0;
  console.log(JSON.stringify({ passages, echo: !reading.entity && claimed }, null, 2));
}
