import fc from "fast-check";
import { expect, it } from "vitest";
import type { Quote } from "./content.ts";
import { summarizePage } from "./page-summary.ts";
import { namedIn, PARAGRAPHS, testCorpus } from "./test-corpus.ts";

const index = testCorpus();
const pageOf = (texts: readonly string[]) => ({
  title: "A page",
  blocks: texts.map((text, block) => ({ block, frame: "top", text, mentions: namedIn(text) })),
});
const corpus = Object.values(PARAGRAPHS).flat();
const textOf = (quote: Quote) => quote.runs.map((run) => run.text).join("");

const LINES = [
  ...corpus,
  "Acme sells its chips to China at a fraction of the cost that others ask, says Maria Holm.",
  "The chip ban has loopholes that smugglers use, 45 percent of customs officers told Bank of Norden in 2019.",
  "Nobody was hurt when the barn burned down, and the cows are well.",
  "Subscribe now",
  "中国企业正在规避芯片禁令，成本只有美国的一小部分。",
  "Borg. Acme! Ivo Lund? 12% of £5m…",
];

it("has no line that does not stand on the page or in the corpus, word for word, and at its place", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...LINES), { maxLength: 8 }), async (texts) => {
      const page = pageOf(texts);
      const summary = await summarizePage(index, page);
      for (const { text, place } of [...summary.sentences, ...summary.known, ...summary.fresh])
        expect(page.blocks[place.block]!.text.slice(place.start, place.end)).toBe(text);
      for (const { sentence, text } of summary.fresh) expect(sentence).toContain(text);
      const quotes = [
        ...summary.known.map((k) => k.quote),
        ...summary.related.map((r) => r.best),
        ...summary.leftOut,
      ];
      for (const quote of quotes)
        expect(corpus.some((passage) => passage.includes(textOf(quote)))).toBe(true);
      expect(summary.sentences.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 60 },
  );
});

it("tells what the corpus knows, what it lacks, and what the page leaves out", async () => {
  const summary = await summarizePage(
    index,
    pageOf([
      ...LINES.slice(corpus.length, corpus.length + 3),
      "Ivo Lund was not asked about it by anybody in the town last year.",
    ]),
  );
  expect(summary.known.map(({ quote }) => quote.source.article)).toContain("a");
  expect(summary.fresh.map(({ text, kind }) => [kind, text])).toEqual([
    ["name", "Maria Holm"],
    ["figure", "45 percent"],
    ["name", "Bank of Norden"],
    ["date", "2019"],
  ]);
  expect(summary.related[0]!.shared.map((label) => label.id)).toContain("acme");
  expect(summary.leftOut.map(textOf).join()).toContain("Borg bought Acme");
  const answered = summary.known.map(({ quote }) => quote.source);
  for (const { source } of summary.leftOut) expect(answered).not.toContainEqual(source);
});

it("is made of sentences that stand by themselves, where there are some", async () => {
  const leaning =
    "But Acme sells its chips to China at a fraction of the usual cost, and its models are open.";
  const alone = [
    "Smugglers find loopholes in the chip ban, and Chinese firms build factories of their own.",
    "Borg bought Acme last year at a price that surprised analysts in the United States.",
    "The institute of Acme says that over 60% of the base stations will be Chinese by 2030.",
  ];
  const text = async (texts: string[]) =>
    (await summarizePage(index, pageOf(texts))).sentences.map((sentence) => sentence.text);
  expect(await text([leaning, ...alone])).not.toContain(leaning);
  expect(await text([leaning, alone[0]!])).toContain(leaning);
});

it("finds nothing new in what is to be pressed, and puts the names first that stand most often", async () => {
  const names = ["Ann Berg", "Bea Dahl", "Cai Eng", "Dag Falk", "Eva Gran", "Finn Holt", "Gro Iversen"];
  const { fresh } = await summarizePage(
    index,
    pageOf([
      "Site Navigation",
      "Buy Now for $610.00",
      "Internet Explorer is no longer supported",
      ...names.map((name) => `Yesterday the harbour was sold to the brother of ${name}.`),
      "Thousands of people came to see the sale, and Gro Iversen was among them.",
    ]),
  );
  expect(fresh.map(({ text }) => text)).toEqual([...names.slice(0, 5), "Gro Iversen"]);
});

it.each([
  ["one", ["The chess club of Acme has lost its match against the fire brigade on Sunday."]],
  [
    "two",
    [
      "Acme sells its kettles to China at a fraction of the usual cost, in twelve colours.",
      "Its lamps are sold to China at a fraction of the usual cost as well.",
      "Borg has planted a garden for those who work there.",
    ],
  ],
])("leaves nothing out of a page that names %s of the corpus's entities in passing", async (_many, texts) => {
  const { leftOut, related } = await summarizePage(index, pageOf(texts));
  if (texts.length > 1) expect(related[0]!.strength).toBeGreaterThan(0.4);
  expect(leftOut).toEqual([]);
});

it("says nothing of a page on other matters", async () => {
  const { sentences, related, known, leftOut } = await summarizePage(
    index,
    pageOf(["Nobody was hurt when the barn burned down, and the cows are well."]),
  );
  expect({ sentences, related, known, leftOut }).toEqual({
    sentences: [],
    related: [],
    known: [],
    leftOut: [],
  });
});

it("calls no article related by half a sentence alike where page and article name nobody in common", async () => {
  const relatedTo = async (text: string): Promise<string[]> =>
    (await summarizePage(index, pageOf([text]))).related.map(({ article }) => article);
  expect(await relatedTo("A firm sells chips at a fraction of the cost.")).toEqual([]);
  expect(await relatedTo("Acme sells chips at a fraction of the cost.")).toContain("a");
});

it("has the corpus know no line of a menu", async () => {
  const said = "Acme sells chips to China at a fraction of the usual cost, and Borg buys them from Ivo Lund";
  const known = async (text: string) => (await summarizePage(index, pageOf([text]))).known.length;
  expect(await known(`${said}.`)).toBe(1);
  expect(await known(said)).toBe(0);
});

it("has the corpus know only what names somebody it has, on a page that is on its matters", async () => {
  const alike =
    "Cooperation between the two villages, and not rivalry, would reduce the risks of barns that burn.";
  const named = "Acme sells its chips to China at a fraction of the cost that others ask, says Maria Holm.";
  const about = (last: string) => summarizePage(index, pageOf([alike, named, last]));
  const off = await about("Nobody was hurt when the barn burned down, and the cows are well.");
  expect(off.known).toEqual([]);
  expect(off.sentences.map(({ text }) => text)).toEqual([named]);
  expect(off.related.map(({ article }) => article)).not.toContain("b");
  const on = await about("Ivo Lund, and with him Borg, have opened canteens in Lisbon this year.");
  expect(on.known.map(({ text }) => text)).toEqual([named]);
  expect(on.sentences.map(({ text }) => text)).toContain(alike);
});

it("quotes of a related article what shares a name, on a page on other matters", async () => {
  const page = pageOf([
    "Cooperation between the two villages, and not rivalry, would reduce the risks of barns that burn.",
    "Borg had opened canteens at the harbour in the last year, to nobody's surprise.",
    "The chip ban was not mentioned there by anybody.",
  ]);
  const b = (await summarizePage(index, page)).related.find(({ article }) => article === "b")!;
  expect(textOf(b.best)).toContain("chip ban");
});
