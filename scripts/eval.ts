/**
 * `npm run -s eval -- DIR [--json] [--show] [--floor FILE]`: scores a folder of gold documents. `--show` prints every miss and
 * false mark in its context; `--floor` fails where a figure falls under the one in the file.
 */
import { parseArgs } from "node:util";
import { command } from "./command.ts";
import { evaluate, type Evaluation } from "./spotting/evaluate.ts";
import { readJson } from "./spotting/read-document.ts";
import { readFolder } from "./spotting/read-folder.ts";
import { formatShares, shares, type Score } from "./spotting/score.ts";
import { shippedLexicon } from "./spotting/shipped-lexicon.ts";
import { spotText } from "./spotting/spot-text.ts";

const USAGE =
  "usage: npm run -s eval -- DIR [--json] [--show] [--floor FILE]   (DIR: a folder of gold documents)";

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      show: { type: "boolean", default: false },
      floor: { type: "string" },
    },
  });
  const [folder] = positionals;
  if (!folder) throw new Error(USAGE);
  const documents = readFolder(folder);
  if (documents.length === 0)
    throw new Error(`${folder}: no gold document in it (JSON with "text" and "mentions")`);
  const lexicon = shippedLexicon();
  const evaluation = evaluate(
    documents,
    (document) => spotText(document.text, lexicon, document.blocks),
    lexicon.entities(),
  );
  if (values.json)
    console.log(JSON.stringify(evaluation, (_, v) => (v instanceof Map ? Object.fromEntries(v) : v), 2));
  else print(evaluation, values.show);
  for (const complaint of values.floor ? underFloor(evaluation, values.floor) : []) {
    console.error(complaint);
    process.exitCode = 1;
  }
  console.log(
    `${formatShares(evaluation.all)} (${evaluation.all.gold} mentions, ${documents.length} documents)`,
  );
});

function print(evaluation: Evaluation, show: boolean): void {
  const table = (title: string, rows: Map<string, Score>): void => {
    console.log(`\n${title}`);
    for (const [name, score] of rows)
      console.log(
        `  ${name.padEnd(30)} ${formatShares(score)}  gold ${score.gold} predicted ${score.predicted}`,
      );
  };
  table("per document", evaluation.perDocument);
  table("per entity", evaluation.perEntity);
  table("per kind", evaluation.perKind);
  if (show) for (const line of evaluation.inContext) console.log(line);
  const { falsePer1000, negativeWords } = evaluation;
  if (negativeWords > 0)
    console.log(
      `\nnegatives: ${falsePer1000.toFixed(2)} false marks per 1,000 words (${negativeWords} words)`,
    );
}

/** A complaint for each figure that is under its floor. */
function underFloor(evaluation: Evaluation, file: string): string[] {
  const floor = readJson(file) as Record<string, number>;
  const figures: Record<string, number> = { ...shares(evaluation.all), negatives: -evaluation.falsePer1000 };
  return Object.entries(floor)
    .filter(([name, least]) => (figures[name] ?? -Infinity) < (name === "negatives" ? -least : least) - 1e-9)
    .map(
      ([name, least]) =>
        `${name} is ${Math.abs(figures[name] ?? 0).toFixed(3)}, the floor is ${least}: see --show, mend the lexicon`,
    );
}
