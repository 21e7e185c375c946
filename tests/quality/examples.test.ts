import { describe, expect, it } from "vitest";
import { shares } from "../../scripts/spotting/score.ts";
import { shippedLexicon } from "../../scripts/spotting/shipped-lexicon.ts";
import floor from "./floor.json" with { type: "json" };
import { judgeExamples } from "./judge-examples.ts";
import { readExamples } from "./read-examples.ts";

// What was reached once must not be lost unseen. When a figure rises for good, raise its floor.
describe("the example sentences", { timeout: 60_000 }, () => {
  const examples = readExamples();
  const lexicon = shippedLexicon();
  const judged = judgeExamples(examples, lexicon);
  const { precision, recall, strictF1 } = shares(judged.all);
  const list = (what: string, lines: string[]): string => `${lines.length} ${what}:\n${lines.join("\n")}\n`;

  it("name only core entities of the lexicon", () => {
    const core = new Set(
      lexicon
        .entities()
        .filter((e) => e.tier === "core")
        .map((e) => e.id),
    );
    const unknown = examples.flatMap((e) =>
      e.mentions.filter((m) => !core.has(m.entity)).map((m) => `${e.file}.txt:${e.line}: ${m.entity}`),
    );
    expect(unknown).toEqual([]);
  });

  it("have few words marked that mean something else", () => {
    expect(precision, list("false marks", judged.falseMarks)).toBeGreaterThanOrEqual(
      floor.examples.precision,
    );
  });

  it("are found, however they are said", () => {
    expect(recall, list("misses", judged.misses)).toBeGreaterThanOrEqual(floor.examples.recall);
  });

  it("are marked from the first word to the last", () => {
    const all = [...judged.misses, ...judged.falseMarks, ...judged.spans];
    expect(strictF1, list("misses, false marks and differing spans", all)).toBeGreaterThanOrEqual(
      floor.examples.strictF1,
    );
  });
});
