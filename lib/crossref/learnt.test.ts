import { describe, expect, it } from "vitest";
import { bearingPassages } from "./card-content.ts";
import { echo, echoPlace } from "./echo.ts";
import { findWords } from "./find-words.ts";
import { summarizePage } from "./page-summary.ts";
import { rank } from "./rank.ts";
import { stem } from "./stem.ts";
import { associationsOf } from "./test-associations.ts";
import { namedIn, read, testCorpus } from "./test-corpus.ts";
import { WEIGHTS } from "./weights.ts";

/** What a card and an echo make of what was learnt of the term "kettle". */
const kettle = `w${stem("kettle")}`;
const learnt = (weights: Record<string, number>, nothing = 0) =>
  testCorpus([associationsOf({ [kettle]: weights }, nothing ? { [kettle]: nothing } : {})]);
const shown = async (index: ReturnType<typeof testCorpus>, sentence: string) =>
  (await bearingPassages(index, read(sentence, "acme"))).map(
    ({ source }) => `${source.article}¶${source.paragraph}`,
  );
/** The same, of a passage, and nothing learnt to be so close behind it that this is how far it is ahead. */
async function learntAhead(ref: string, by: number, ...reading: Parameters<typeof read>) {
  const ranked = await rank(learnt({ [ref]: 9 }), read(...reading));
  const { ahead } = ranked.find(({ ahead }) => ahead !== null)!;
  return learnt({ [ref]: 9 }, (ahead! - by) / WEIGHTS.associations);
}

describe("a card", () => {
  const SENTENCE = "Acme’s kettle whistles in the canteen in Lisbon.";

  it("is led by the passage that the sentence was learnt to call for, though the two share nothing", async () => {
    expect((await shown(testCorpus(), SENTENCE))[0]).toBe("c¶2");
    expect((await shown(learnt({ "b¶3": 20 }), SENTENCE))[0]).toBe("b¶3");
  });

  it("is led by it where the two share nothing only if it calls for it loudly", async () => {
    const bare = "Acme’s kettle whistles.";
    expect(await shown(learnt({ "b¶3": 5 }), bare)).toEqual([]);
    expect((await shown(learnt({ "b¶3": 9 }), bare))[0]).toBe("b¶3");
  });

  it("says nothing where the sentence was learnt to call for nothing", async () => {
    expect(await shown(learnt({ "c¶2": 0.1 }), SENTENCE)).not.toEqual([]);
    expect(await shown(learnt({ "c¶2": 0.1 }, 20), SENTENCE)).toEqual([]);
  });

  it("wants the passage to be well ahead of nothing", async () => {
    expect(await shown(await learntAhead("c¶2", 10, SENTENCE, "acme"), SENTENCE)).toEqual([]);
    expect((await shown(await learntAhead("c¶2", 12, SENTENCE, "acme"), SENTENCE))[0]).toBe("c¶2");
  });

  it("is not led by one that does not name what is pointed at and hangs on one word, unless it is far ahead", async () => {
    const sentence = "Acme’s kettle whistles, in cooperation with others.";
    expect(await shown(await learntAhead("b¶3", 14, sentence, "acme"), sentence)).not.toContain("b¶3");
    expect((await shown(await learntAhead("b¶3", 16, sentence, "acme"), sentence))[0]).toBe("b¶3");
  });

  it("does not hold against a passage what was learnt of others", async () => {
    expect((await shown(learnt({ "a¶3": 0.1 }, 20), SENTENCE))[0]).toBe("c¶2");
    const both = "Acme’s kettle in the canteen in Lisbon costs a fraction of the usual cost.";
    expect((await shown(testCorpus(), both)).slice(0, 2)).toEqual(["a¶1", "c¶2"]);
    expect((await shown(learnt({ "a¶1": 0.1 }, 20), both))[0]).toBe("c¶2");
    expect(await shown(learnt({ "a¶1": 0.1, "b¶1": 0.1, "c¶2": 0.1 }, 20), both)).toEqual([]);
  });
});

describe("an echo", () => {
  const SENTENCE = "A kettle would lower the risks of artificial intelligence, they say.";
  const quotes = async (index: ReturnType<typeof testCorpus>) =>
    (await echo(index, read(SENTENCE))).quotes.map(({ source }) => `${source.article}¶${source.paragraph}`);

  it("is there where the sentence was learnt to call for a passage", async () => {
    expect(await quotes(learnt({ "b¶3": 9 }))).toEqual(["b¶3"]);
  });

  it("is none where it was learnt to call for nothing, whatever words the two share", async () => {
    expect(await quotes(learnt({ "b¶3": 0.1 }, 20))).toEqual([]);
  });

  it("shares an idea at the least: the reader sees what the two have in common", async () => {
    expect(await quotes(learnt({ "c¶1": 30 }))).not.toContain("c¶1");
  });

  it("wants the passage to be ahead of nothing, and that with what the two share to be enough", async () => {
    const index = await learntAhead("b¶3", 10, SENTENCE);
    const heard = async (ahead: number, together: number) =>
      (await echo(index, read(SENTENCE), WEIGHTS, { strength: 99, ahead, together })).quotes.length;
    expect(await heard(9, 11)).toBe(1);
    expect(await heard(11, 11)).toBe(0);
    expect(await heard(9, 99)).toBe(0);
  });

  const ticked = async (by: number, text: string) =>
    echoPlace(await learntAhead("b¶3", by, text), { block: 1, text }, "");

  it("is ticked unasked only where it is further ahead", async () => {
    const text = "A kettle would lower the risks of artificial intelligence in China, they say.";
    expect(await quotes(await learntAhead("b¶3", 14, SENTENCE))).toEqual(["b¶3"]);
    expect(await ticked(14, text)).toBeNull();
    expect(await ticked(16, text)).toEqual({ block: 1, start: 0, end: text.length });
  });

  it("is ticked unasked only where it touches more than one of the corpus's matters", async () => {
    expect(await quotes(await learntAhead("b¶3", 30, SENTENCE))).toEqual(["b¶3"]);
    expect(await ticked(30, SENTENCE)).toBeNull();
  });
});

describe("what is told by what is shared alone", () => {
  const index = learnt({ "a¶1": -99, "b¶3": 99, "c¶2": -99 }, -99);

  it("is the search", async () => {
    const found = (of: typeof index) => findWords(of, new Map(), { text: "kettle canteen", limit: 5 });
    expect((await found(index)).map(({ source }) => source.paragraph)).toEqual([2]);
    expect(await found(index)).toEqual(await found(testCorpus()));
  });

  it("is the page's summary", async () => {
    const text =
      "The kettle of Acme sells its chips to China at a fraction of the cost. Borg’s kettle reduces the risks of artificial intelligence, Ivo Lund says.";
    const page = { title: "", blocks: [{ frame: "top", block: 0, text, mentions: namedIn(text) }] };
    expect((await summarizePage(index, page)).known.length).toBeGreaterThan(0);
    expect(await summarizePage(index, page)).toEqual(await summarizePage(testCorpus(), page));
  });
});
