import { describe, expect, it } from "vitest";
import { bearingPassages } from "./card-content.ts";
import { echo } from "./echo.ts";
import { stem } from "./stem.ts";
import { associationsOf } from "./test-associations.ts";
import { read, testCorpus } from "./test-corpus.ts";

/** What a card and an echo make of what was learnt of the term "kettle". */
const kettle = `w${stem("kettle")}`;
const learnt = (weights: Record<string, number>, nothing = 0) =>
  testCorpus([associationsOf({ [kettle]: weights }, nothing ? { [kettle]: nothing } : {})]);
const shown = async (index: ReturnType<typeof testCorpus>, sentence: string) =>
  (await bearingPassages(index, read(sentence, "acme"))).map(
    ({ source }) => `${source.article}¶${source.paragraph}`,
  );

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
});
