/**
 * What each part of spotting adds, and what plain tools find with the same aliases, by the scorer of `npm run eval`:
 * `npx tsx tests/quality/ablation.ts DIR` prints a table for docs/quality.md.
 */
import { compileLexicon } from "../../lib/lexicon/compile.ts";
import { expandLexicon } from "../../lib/lexicon/expand.ts";
import type { Entity, Lexicon, Sense } from "../../lib/lexicon/entity.ts";
import type { EntitySource } from "../../lib/lexicon/source.ts";
import { openLexicon } from "../../lib/spotting/open-lexicon.ts";
import { readFolder } from "../../scripts/spotting/read-folder.ts";
import { evaluate, type Spot } from "../../scripts/spotting/evaluate.ts";
import { shares } from "../../scripts/spotting/score.ts";
import { spotText } from "../../scripts/spotting/spot-text.ts";
import { SEEDS } from "../../scripts/pack.ts";
import { readArticles } from "../../scripts/seeds/read-articles.ts";
import { readLexicon } from "../../scripts/seeds/read-lexicon.ts";
import { SeedProblems } from "../../scripts/seeds/seed-problems.ts";
import { lookupBaseline, regexBaseline } from "./baselines.ts";

const folder = process.argv[2];
if (!folder) throw new Error("usage: npx tsx tests/quality/ablation.ts DIR");
const documents = readFolder(folder);
const problems = new SeedProblems(SEEDS);
const source = readLexicon(SEEDS, readArticles(SEEDS, problems), problems)!;
const full = expandLexicon(source);
const written = expandLexicon({ ...source, entities: source.entities.map(withoutForms) });

function withoutForms(entity: EntitySource): EntitySource {
  const exact = (text: string): string => (text.startsWith("=") ? text : `=${text}`);
  const names = entity.names.map((n) => (typeof n === "string" ? exact(n) : { ...n, text: exact(n.text) }));
  return { ...entity, names, patterns: [] };
}

function withoutSenses(lexicon: Lexicon): Lexicon {
  const bare = <T extends Sense>(rule: T): T => ({
    ...rule,
    afterFull: false,
    near: [],
    page: [],
    about: [],
    dense: [],
    unless: [],
    notBefore: [],
    notAfter: [],
  });
  const strip = (e: Entity): Entity => ({ ...e, names: e.names.map(bare), patterns: e.patterns.map(bare) });
  return { ...lexicon, entities: lexicon.entities.map(strip) };
}

const withoutPatterns = (lexicon: Lexicon): Lexicon => ({
  ...lexicon,
  entities: lexicon.entities.map((e) => ({ ...e, patterns: [] })),
});

function sidelight(lexicon: Lexicon): Spot {
  const opened = openLexicon(compileLexicon(lexicon));
  return (document) => spotText(document.text, opened, document.blocks);
}

const rows: [string, Spot][] = [
  ["one regular expression, `\\b`, case-blind", regexBaseline(written)],
  ["compromise `.lookup()`", lookupBaseline(written)],
  ["names only", sidelight(withoutSenses(written))],
  ["+ word forms", sidelight(withoutSenses(withoutPatterns(full)))],
  ["+ patterns", sidelight(withoutSenses(full))],
  ["+ senses (all of it)", sidelight(full)],
];
console.log(
  "| | precision | recall | strict F1 | false marks per 1,000 words of negatives |\n| --- | --- | --- | --- | --- |",
);
for (const [name, spot] of rows) {
  const { all, falsePer1000 } = evaluate(documents, spot, full.entities);
  const { precision, recall, strictF1 } = shares(all);
  console.log(
    `| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${strictF1.toFixed(3)} | ${falsePer1000.toFixed(2)} |`,
  );
}
