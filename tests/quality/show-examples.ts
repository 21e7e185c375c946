/**
 * `npx tsx tests/quality/show-examples.ts [entity]`: every miss, false mark and differing span of the examples, with
 * file:line, and the shares by class. With an entity (or "names"), only those of its file.
 */
import { formatShares } from "../../scripts/spotting/score.ts";
import { shippedLexicon } from "../../scripts/spotting/shipped-lexicon.ts";
import { judgeExamples } from "./judge-examples.ts";
import { readExamples } from "./read-examples.ts";

const asked = process.argv[2];
const all = readExamples();
const examples = all.filter((example) => !asked || example.file === asked);
if (examples.length === 0) {
  console.error(`no examples of "${asked}"; there are ${[...new Set(all.map((e) => e.file))].join(", ")}`);
  process.exit(1);
}
const judged = judgeExamples(examples, shippedLexicon());
for (const miss of judged.misses) console.log(`missed  ${miss}`);
for (const mark of judged.falseMarks) console.log(`false   ${mark}`);
for (const span of judged.spans) console.log(`span    ${span}`);
for (const [name, score] of asked ? judged.perClass : judged.perFile)
  console.log(`${name.padEnd(44)} ${score.gold.toString().padStart(4)} ${formatShares(score)}`);
console.log(`${"all".padEnd(44)} ${judged.all.gold.toString().padStart(4)} ${formatShares(judged.all)}`);
