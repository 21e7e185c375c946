import { describe, expect, it } from "vitest";
import { weighAssociations } from "./weigh-associations.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { TERMS_VERSION } from "./index-block.ts";
import { queryOf } from "./query.ts";
import { rank } from "./rank.ts";
import { stem } from "./stem.ts";
import { associationsOf } from "./test-associations.ts";
import { read, testCorpus } from "./test-corpus.ts";
import { SHARED, WEIGHTS } from "./weights.ts";

const SENTENCE = "Acme’s kettle whistles in Lisbon.";
const kettle = `w${stem("kettle")}`;
const whistles = `w${stem("whistles")}`;
const corpusWith = (byTerm: Record<string, Record<string, number>>, terms = TERMS_VERSION, nothing = {}) =>
  testCorpus([associationsOf(byTerm, nothing, terms)]);

async function firstOf(index: CorpusIndex, weights = WEIGHTS): Promise<string> {
  const [first] = await rank(index, read(SENTENCE, "acme"), weights);
  return `${first!.indexed.article.id}¶${first!.indexed.passage.paragraph}`;
}

describe("what is associated with a passage", () => {
  it("brings it before one that shares more", async () => {
    expect(await firstOf(testCorpus())).toBe("c¶2");
    const index = corpusWith({ [kettle]: { "b¶3": 9 } });
    expect(await firstOf(index)).toBe("b¶3");
    expect(await firstOf(index, SHARED)).toBe("c¶2");
  });

  it("speaks against one too", async () => {
    expect(await firstOf(corpusWith({ [kettle]: { "c¶2": -9 } }))).not.toBe("c¶2");
  });

  it("says nothing where it was learnt of other terms than these", async () => {
    expect(await firstOf(corpusWith({ [kettle]: { "b¶3": 9 } }, TERMS_VERSION - 1))).toBe("c¶2");
  });

  it("passes over passages that are not there", async () => {
    expect(await firstOf(corpusWith({ [kettle]: { "z¶1": 9, "b¶99": 9 } }))).toBe("c¶2");
  });

  it("counts what stands in the paragraph around for less, and many terms by the root of their number", async () => {
    const index = corpusWith({ [kettle]: { "b¶3": 1 }, [whistles]: { "b¶3": 1 } });
    const weights = async (paragraph: string, end = paragraph.length) => {
      const query = queryOf(index, { ...read(paragraph, "acme"), end }, WEIGHTS);
      return [...(await weighAssociations(index, query)).passages.values()];
    };
    expect(await weights("A kettle.")).toEqual([1]);
    expect((await weights("A kettle whistles."))[0]).toBeCloseTo(Math.SQRT2);
    expect((await weights("A kettle. It whistles.", 9))[0]).toBeCloseTo(1.3 / Math.hypot(1, 0.3));
    expect(await weights("A pan.")).toEqual([]);
  });

  it("tells how far a passage is ahead of “nothing bears”, but only where something was learnt about it", async () => {
    const aheadOf = async (nothing: Record<string, number>) => {
      const index = corpusWith({ [kettle]: { "b¶3": 9 } }, TERMS_VERSION, nothing);
      const ranked = await rank(index, read(SENTENCE, "acme"));
      return ranked.map(({ score, ahead, indexed: { article, passage } }) => ({
        place: `${article.id}¶${passage.paragraph}`,
        by: ahead === null ? null : score - ahead,
      }));
    };
    const [learnt, other] = await aheadOf({});
    expect(learnt).toEqual({ place: "b¶3", by: 0 });
    expect(other!.by).toBeNull();
    expect((await aheadOf({ [kettle]: 2 }))[0]!.by).toBeCloseTo(2 * WEIGHTS.associations);
  });

  it("leaves each pack its own say: another's nothing, and another's terms, take nothing from it", async () => {
    const mine = associationsOf({ [kettle]: { "b¶3": 9 } }, { [kettle]: 1 });
    const other = associationsOf({ [whistles]: { "a¶1": 2 } }, { [kettle]: 5, [whistles]: 5 });
    const index = testCorpus([mine, other]);
    const say = await weighAssociations(index, queryOf(index, read(SENTENCE, "acme"), WEIGHTS));
    const [ofMine, ofOther, ofNone] = ["b", "a", "c"].map((article) => index.passagesOf(article));
    expect(say.passages.get(ofMine![2]!)).toBe(9);
    expect(say.nothing(ofMine![2]!)).toBe(1);
    expect(say.passages.get(ofOther![0]!)).toBeCloseTo(Math.SQRT2);
    expect(say.nothing(ofOther![0]!)).toBeCloseTo(10 / Math.SQRT2);
    expect(say.nothing(ofNone![0]!)).toBeNull();
  });

  it("knows a term by what the pack says of it, not by what every object has", async () => {
    const [associated] = await testCorpus([associationsOf({ constructor: { "z¶1": 1 } })]).associations();
    expect(associated!.of("constructor")).toEqual({ passages: [], nothing: 0 });
    expect(associated!.of("toString")).toBeNull();
  });
});
