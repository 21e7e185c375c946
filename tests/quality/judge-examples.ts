import type { OpenLexicon } from "../../lib/spotting/open-lexicon.ts";
import type { GoldMention } from "../../scripts/spotting/read-document.ts";
import { addScore, emptyScore, judge, type Score } from "../../scripts/spotting/score.ts";
import { spotText } from "../../scripts/spotting/spot-text.ts";
import type { Example } from "./read-examples.ts";

interface JudgedExamples {
  all: Score;
  /** By "file: class", and by file. */
  perClass: Map<string, Score>;
  perFile: Map<string, Score>;
  /** Every miss, false mark and differing span, a line each, with file:line. Spans alone are no failure of recall. */
  misses: string[];
  falseMarks: string[];
  spans: string[];
}

/** Spots every page of the examples as the extension would, a paragraph a block, and compares. */
export function judgeExamples(examples: readonly Example[], lexicon: OpenLexicon): JudgedExamples {
  const result: JudgedExamples = {
    all: emptyScore(),
    perClass: new Map(),
    perFile: new Map(),
    misses: [],
    falseMarks: [],
    spans: [],
  };
  const pages = Map.groupBy(examples, (example) => `${example.file}:${example.page}`);
  for (const page of pages.values()) {
    for (const [example, predicted] of spotPage(page, lexicon)) judgeOne(result, example, predicted);
  }
  return result;
}

/** The mentions of each paragraph, offsets into that paragraph. */
function spotPage(page: readonly Example[], lexicon: OpenLexicon): Map<Example, GoldMention[]> {
  let start = 0;
  const blocks = page.map(({ text }) => {
    const block = { start, text };
    start += text.length + 2;
    return block;
  });
  const mentions = spotText(page.map((e) => e.text).join("\n\n"), lexicon, blocks);
  return new Map(
    page.map((example, i) => {
      const from = blocks[i]!.start;
      const inside = mentions.filter((m) => m.start >= from && m.start < from + example.text.length);
      return [example, inside.map((m) => ({ ...m, start: m.start - from, end: m.end - from }))];
    }),
  );
}

function judgeOne(result: JudgedExamples, example: Example, predicted: GoldMention[]): void {
  const { score, missed, wrong } = judge(example.mentions, predicted);
  addScore(result.all, score);
  addScore(entry(result.perFile, example.file), score);
  addScore(entry(result.perClass, `${example.file}: ${example.class}`), score);
  const at = `tests/quality/examples/${example.file}.txt:${example.line}`;
  const say = (m: GoldMention): string =>
    `${at} ${m.entity}: ${example.text.slice(0, m.start)}[${m.surface}]${example.text.slice(m.end)}`;
  result.misses.push(...missed.map(say));
  result.falseMarks.push(...wrong.map(say));
  for (const mention of predicted) {
    const overlapping = example.mentions.filter(
      (m) => m.entity === mention.entity && m.start < mention.end && mention.start < m.end,
    );
    const meant = overlapping[0];
    if (meant && !overlapping.some((m) => m.start === mention.start && m.end === mention.end))
      result.spans.push(`${at} ${mention.entity}: [${mention.surface}] expected [${meant.surface}]`);
  }
}

function entry(table: Map<string, Score>, name: string): Score {
  if (!table.has(name)) table.set(name, emptyScore());
  return table.get(name)!;
}
