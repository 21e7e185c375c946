import { describe, expect, it } from "vitest";
import { TERMS_VERSION } from "../../lib/crossref/index-block.ts";
import { rank } from "../../lib/crossref/rank.ts";
import { stem } from "../../lib/crossref/stem.ts";
import { read, testCorpus } from "../../lib/crossref/test-corpus.ts";
import { associationsFrom } from "./associations-from.ts";
import type { Judged } from "./judge.ts";

const judged = (paragraph: string, ...relevant: Judged["relevant"]): Judged => ({
  doc: "d",
  start: 0,
  end: paragraph.length,
  entity: "acme",
  relevant,
  reading: read(paragraph, "acme"),
});
const grade = (article: string, paragraph: number, grade: number) => ({ article, paragraph, grade });
const word = (text: string) => `w${stem(text)}`;

const JUDGED = [
  judged("Acme’s kettle whistles.", grade("b", 3, 2)),
  judged("The kettle at Acme is red.", grade("b", 3, 2), grade("a", 2, 1)),
  judged("A parrot at Acme sings to 60%."),
  judged("Acme’s parrot is bought by 60% of them."),
  judged("Acme keeps a gnome.", grade("gone", 1, 2)),
];
const learnt = associationsFrom(testCorpus(), JUDGED);
const by = async (key: string) => {
  const { passages, weights, nothing } = await learnt;
  const at = (ref: string) => {
    const list = weights[key] ?? [];
    const place = list.findIndex((each, i) => i % 2 === 0 && passages[each] === ref);
    return place < 0 ? 0 : list[place + 1]!;
  };
  return { at, nothing: nothing[key] ?? 0 };
};

describe("what is learnt from judged sentences", () => {
  it("is of all passages and of these terms", async () => {
    expect((await learnt).terms).toBe(TERMS_VERSION);
    expect((await learnt).passages).toHaveLength(testCorpus().size);
  });

  it("has a term speak for what was brought up, less for what was useful, and against the others", async () => {
    const { at, nothing } = await by(word("kettle"));
    expect(at("b¶3")).toBeGreaterThan(at("a¶2"));
    expect(at("a¶2")).toBeGreaterThan(at("c¶1"));
    expect(at("c¶1")).toBeLessThan(0);
    expect(nothing).toBeLessThan(0);
  });

  it("has a term speak for nothing where nothing bears", async () => {
    const { at, nothing } = await by(word("parrot"));
    expect(nothing).toBeGreaterThan(0);
    expect(at("b¶3")).toBeLessThan(0);
  });

  it("is of no term that one sentence alone holds, and of no figure", async () => {
    const { weights, nothing } = await learnt;
    const keys = [...Object.keys(weights), ...Object.keys(nothing)];
    expect(keys).toContain(word("kettle"));
    expect(keys).not.toContain(word("whistles"));
    expect(keys.filter((key) => /^[fd]/.test(key))).toEqual([]);
  });

  it("holds no trifles", async () => {
    const { weights, nothing } = await learnt;
    const all = [
      ...Object.values(weights).flatMap((list) => list.filter((_, i) => i % 2)),
      ...Object.values(nothing),
    ];
    expect(Math.min(...all.map(Math.abs))).toBeGreaterThanOrEqual(0.2);
  });

  it("brings up what it was learnt from", async () => {
    const reading = read("A kettle, says Acme.", "acme");
    const [before] = await rank(testCorpus(), reading);
    const [after] = await rank(testCorpus([await learnt]), reading);
    const place = (one: typeof before) => `${one!.indexed.article.id}¶${one!.indexed.passage.paragraph}`;
    expect(place(before)).not.toBe("b¶3");
    expect(place(after)).toBe("b¶3");
  });
});
