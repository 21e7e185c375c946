import { describe, expect, it, test } from "vitest";
import { cardContent } from "./card-content.ts";
import type { Quote } from "./content.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { PARAGRAPHS, read, testCorpus } from "./test-corpus.ts";

const index = testCorpus();
const refs = (quotes: readonly Quote[]) => quotes.map(({ source }) => `${source.article}${source.paragraph}`);
const card = async (paragraph: string, entity: string) =>
  (await cardContent(index, read(paragraph, entity)))!;

describe("what the sentence says decides what comes first", () => {
  test.each([
    ["Acme has cut its prices again, and Chinese buyers are queueing for its chips.", "acme", "a1"],
    ["Acme will be owned by somebody else, the analysts expect, at a surprising price.", "acme", "b1"],
    ["Borg and Acme have published their figures.", "borg", "b1"],
    ["The chip ban has taught Chinese companies to evade it by smuggling.", "chip-ban", "b2"],
    ["The chip ban harms the country that made it, Lund believes.", "chip-ban", "a2"],
  ])("%s", async (paragraph, entity, expected) => {
    expect(refs((await card(paragraph, entity)).passages)[0]).toBe(expected);
  });
});

it("does not pretend where nothing bears on the sentence", async () => {
  const content = await card("Acme plays football against the fire brigade on Sunday.", "acme");
  expect(content.passages).toEqual([]);
  expect(content.entity.gloss).toBe("What Acme is.");
  expect(refs(content.more)).toHaveLength(4);
});

it.each([
  ["of the same matter", "The chip ban cost Chinese firms their models.", "a1"],
  ["of another", "The canteen serves soup.", undefined],
])("takes a weak sentence for what its paragraph is about: %s", async (_what, before, expected) => {
  const sentence = "Acme met a minister of China.";
  const paragraph = `${before} ${sentence}`;
  const reading = { ...read(paragraph, "acme"), start: before.length + 1, end: paragraph.length };
  expect(refs((await cardContent(index, reading))!.passages)[0]).toBe(expected);
});

it("shows no passage that only names somebody else of the sentence", async () => {
  const { passages } = await card("Borg and Acme met over the chip ban.", "chip-ban");
  expect(refs(passages)).toEqual(["a2", "b2"]);
});

it("is never led by a passage that shares ideas alone, and neither the name nor another nor a figure", async () => {
  const { passages } = await card(
    "Borg wants cooperation, not rivalry, to reduce the risks of its games.",
    "borg",
  );
  expect(refs(passages)[0]).not.toBe("b3");
});

it.each([
  ["hangs on one word in common", "Borg bought a bank, surprised by the cooperation."],
  ["hangs on another", "Borg bought a bank, and smugglers were surprised."],
  ["shares no idea", "Borg bought a mild coast, and its farmers were surprised by the rain."],
])("puts nothing under the first passage that %s", async (_what, sentence) => {
  expect(refs((await card(sentence, "borg")).passages)).toEqual(["b1"]);
});

it("puts what names the entity under the first passage, however little it bears", async () => {
  const sentence = "Acme sells chips to China at a fraction of the usual cost, its models are open.";
  expect(refs((await card(sentence, "acme")).passages)).toEqual(["a1", "c2", "b1"]);
});

it("knows no entity that the corpus does not", async () => {
  expect(await cardContent(index, read("Zed is here.", "zed"))).toBeNull();
});

it("quotes word for word, the entity marked, the ties marked, the source said", async () => {
  const [first] = (await card("Acme chips cost a fraction of the others in China.", "acme")).passages;
  expect(first!.runs.map((run) => run.text).join("")).toBe(PARAGRAPHS["a"]![0]);
  expect(first!.runs.filter((run) => run.kind === "mention").map((run) => run.text)).toEqual(["Acme"]);
  expect(first!.runs.some((run) => run.kind === "tie" && run.text.includes("cost"))).toBe(true);
  expect(first!.source).toMatchObject({
    article: "a",
    paragraph: 1,
    title: "Article a",
    publisher: "The Daily",
    kind: "news",
    language: "en",
  });
  expect(first!.score).toBeGreaterThan(0);
  expect(first!.score).toBeLessThanOrEqual(1);
});

it("marks the words of relation between a pair", async () => {
  const [first] = (await card("Borg now owns Acme, it was said.", "borg")).passages;
  expect(first!.why).toContainEqual({ kind: "names", words: ["Acme"] });
  expect(first!.runs.find((run) => run.kind === "tie")!.text).toContain("bought");
});

it("gives no reason where a passage shares no more than the name itself", async () => {
  const [first] = (await card("The harbour feels the chip ban.", "chip-ban")).passages;
  expect(first!.runs.some(({ kind, text }) => kind === "mention" && text === "chip ban")).toBe(true);
  expect(first!.why).toEqual([]);
});

it("gives as no reason that both speak of a government", async () => {
  const { passages } = await card("The government spoke of the chip ban.", "chip-ban");
  const first = passages.find(({ source }) => source.article === "a" && source.paragraph === 2)!;
  expect(first.why).toEqual([]);
  const { passages: more } = await card("The government spoke of the chip ban, which backfires.", "chip-ban");
  expect(more[0]!.why[0]).toMatchObject({ kind: "about", words: expect.arrayContaining(["backfire"]) });
});

it("shows figures for the same thing side by side, and leaves others apart", async () => {
  const same = (await card("Acme says that 45 percent of base stations will be Chinese by 2035.", "acme"))
    .figures;
  expect(same.map(({ here, there }) => [here, there])).toContainEqual(["45 percent", "60%"]);
  expect(same[0]!.quote.runs.some((run) => run.kind === "tie" && run.text === "60%")).toBe(true);
  expect((await card("Acme says that 45 percent of its cooks are Danish.", "acme")).figures).toEqual([]);
});

it("shows the first three, and the others that name the entity under them, none twice", async () => {
  const paragraph =
    "Acme, which Borg bought, sells chips to China at a lower price and waits for the end of the chip ban.";
  const { passages, more } = await card(paragraph, "acme");
  expect(refs(passages).toSorted()).toEqual(["a1", "a2", "b1"]);
  expect(refs(more)).toEqual(["c2"]);
});

it("says where the entity stands and beside whom", async () => {
  const { articles, strips, beside, entity } = await card("Acme.", "acme");
  expect(articles).toBe(3);
  expect(strips[0]).toEqual({
    article: "a",
    title: "Article a",
    ticks: [
      { paragraph: 1, at: 0 },
      { paragraph: 2, at: 0.5 },
    ],
  });
  expect(beside.map(({ id, together }) => [id, together])).toEqual([
    ["ivo-lund", 1],
    ["chip-ban", 1],
    ["borg", 1],
  ]);
  expect(entity.cites[0]).toMatchObject({ article: "a", paragraph: 1 });
});

it("an empty corpus answers nothing and breaks nowhere", async () => {
  const empty = createCorpusIndex({ articles: [], entities: [...index.entities.values()], mentions: [] });
  expect(await cardContent(empty, read("Acme sells chips.", "acme"))).toMatchObject({
    passages: [],
    more: [],
    articles: 0,
  });
});
