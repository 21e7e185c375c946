import { describe, expect, it } from "vitest";
import { cardContent } from "./card-content.ts";
import { rarity } from "./corpus-index.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { passageTerms } from "./indexed-passage.ts";
import { queryOf, sharesFigure } from "./query.ts";
import { PARAGRAPHS, read, testCorpus } from "./test-corpus.ts";
import { WEIGHTS } from "./weights.ts";

const index = testCorpus();
const sharing = (paragraph: string) => {
  const query = queryOf(index, read(paragraph), WEIGHTS);
  return index.lengths.reduce<number[]>(
    (found, _, passage) => (sharesFigure(index, query, passage) ? [...found, passage] : found),
    [],
  );
};

it("knows which passages share a figure or a year with what is read", () => {
  expect(sharing("Some 60% of them will be sold.")).toEqual([2]);
  expect(sharing("By 2030 all will be sold.")).toEqual([2]);
  expect(sharing("By 2031 some 61% will be sold.")).toEqual([]);
  expect(sharing("The chip ban will backfire.")).toEqual([]);
});

it("reads a passage's figures where they are asked for", async () => {
  const [passage] = await index.read([2]);
  const figures = (asked: boolean) =>
    passageTerms(passage!, asked).filter(({ key }) => key[0] === "f" || key[0] === "d").length;
  expect([figures(false), figures(true)]).toEqual([0, 2]);
  const { passages } = (await cardContent(
    testCorpus(),
    read("The chip ban: 60% of the world’s base stations will be Chinese by 2030.", "chip-ban"),
  ))!;
  const why = passages.flatMap((quote) => quote.why);
  expect(why).toContainEqual({ kind: "figure", text: "60%" });
  expect(why).toContainEqual({ kind: "year", text: "2030" });
});

describe("what is asked for", () => {
  const asked = (paragraph: string, entity: string | null = null, sentence = paragraph, of = index) => {
    const start = paragraph.indexOf(sentence);
    return queryOf(of, { ...read(paragraph, entity), start, end: start + sentence.length }, WEIGHTS);
  };
  const keysOf = (query: ReturnType<typeof asked>, kind: string) =>
    [...query.keys()].filter((key) => key.startsWith(kind)).toSorted();

  it("each pair that the sentence names, once; only those of the one pointed at, where one is", () => {
    const three = "Acme, Ivo Lund and the chip ban, and Acme again.";
    expect(keysOf(asked(three), "p")).toEqual(["pacme|chip-ban", "pacme|ivo-lund", "pchip-ban|ivo-lund"]);
    expect(keysOf(asked(three, "acme"), "p")).toEqual(["pacme|chip-ban", "pacme|ivo-lund"]);
    expect(
      keysOf(asked("Borg waits. Acme met Ivo Lund. Borg left.", null, "Acme met Ivo Lund."), "p"),
    ).toEqual(["pacme|ivo-lund"]);
  });

  it("no pair with a country, which stands beside everybody", () => {
    const entities = [...index.entities.values()].map((entity) =>
      entity.id === "borg" ? { ...entity, type: "place" as const } : entity,
    );
    const other = createCorpusIndex({ articles: [], entities, mentions: [] });
    expect(keysOf(asked("Acme met Ivo Lund in Borg.", null, undefined, other), "p")).toEqual([
      "pacme|ivo-lund",
    ]);
  });

  it("a name for whom it names, and not for its words", () => {
    const query = asked("Ivo Lund paints.");
    expect([keysOf(query, "e"), keysOf(query, "w")]).toEqual([["eivo-lund"], ["wpaint"]]);
  });

  it("who is pointed at above all, named in the sentence or not", () => {
    const paragraph = "Acme paints. It met Borg.";
    const query = asked(paragraph, "acme", "It met Borg.");
    expect(query.get("eacme")!.weight).toBeGreaterThan(query.get("eborg")!.weight);
    expect(query.get("eacme")!.inSentence).toBe(true);
  });

  it("a word of the sentence in full, though it stands around it too", () => {
    const query = asked("Lamps are old. Lamps! And more lamps, and barns.", null, "Lamps!");
    expect([query.get("wlamp")!.inSentence, query.get("wbarn")!.inSentence]).toEqual([true, false]);
    expect(query.get("wlamp")!.weight).toBeGreaterThan(query.get("wbarn")!.weight);
  });

  it("what stands around the sentence, however long, for no more than the sentence", () => {
    const sentence = "A canteen was surprised.";
    const around = [...Object.values(PARAGRAPHS)].flat().join(" ");
    const worth = { in: 0, around: 0 };
    for (const [key, { weight, inSentence }] of asked(`${sentence} ${around}`, null, sentence))
      worth[inSentence ? "in" : "around"] += weight * rarity(index, key);
    expect(worth.around).toBeCloseTo(worth.in);
  });

  it("an idea of which every text speaks by half, unless nobody is pointed at", () => {
    const weight = (entity: string | null) => asked("Acme has models.", entity).get("cmodels")!.weight;
    expect(weight("acme")).toBeLessThan(weight(null));
  });

  it("of a text in a language that the corpus does not hold those words that it has all the same", () => {
    const german = "Der Hafen gehört nicht der Bank, und die canteen ist auch nicht das, was sie war.";
    expect(keysOf(asked(german), "w")).toEqual(["wcanteen"]);
    expect(keysOf(asked("The harbour has a canteen."), "w")).toEqual(["wcanteen", "wharbour"]);
  });
});
