import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";
import { summarizePage } from "./page-summary.ts";
import { mentionsIn, namedIn, testCorpus } from "./test-corpus.ts";

/** What eight articles say, each of its own things. */
const THINGS = [
  "ferries, cranes, lamps and kettles",
  "gardens, fences, benches and fountains",
  "violins, trumpets, flutes and drums",
  "apples, cherries, walnuts and plums",
  "saddles, bridles, stirrups and spurs",
  "carpets, curtains, pillows and blankets",
  "hammers, chisels, pliers and saws",
  "sparrows, herons, finches and owls",
];
const FILLER = Array.from({ length: 30 }, () => "Nobody was hurt when the barn burned down.");
const articles = [
  ...THINGS.map((things) => `Acme told Ivo Lund that Borg had painted ${things}.`),
  ...FILLER,
].map((text, i) => testArticle(`a${i + 10}`, [text]));
const entities = [...testCorpus().entities.values()];
const mentions = articles.flatMap(mentionsIn);
const index = createCorpusIndex({ articles, entities, mentions });
const said = (i: number) => `In May Borg told Ivo Lund that Acme had bought ${THINGS[i]}.`;
const half = (i: number) =>
  `In May Borg told Ivo Lund that Acme, at an auction of antiquities near Bergen, had bought ${THINGS[i]!.split(",")[0]}.`;

const summary = (texts: string[], of = index) =>
  summarizePage(of, {
    title: "",
    blocks: texts.map((text, block) => ({ block, frame: "top", text, mentions: namedIn(text) })),
  });
const linesOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

it("shows the strongest six of the lines that the corpus knows, and three to stand for the page, as they follow each other", async () => {
  const page = [half(0), said(1), said(2), half(3), said(4), said(5), said(6), said(7)];
  const { known, sentences } = await summary(page);
  expect(linesOf(known)).toEqual(page.filter((text) => text !== half(0) && text !== half(3)));
  expect(sentences).toHaveLength(3);
  const stronger = said(6).replace("bought", "painted");
  const strongest = await summary([half(0), said(4), half(1), said(2), half(3), stronger]);
  expect(linesOf(strongest.sentences)).toEqual([said(4), said(2), stronger]);
});

it("has no two lines stand for the page to which one passage is the answer", async () => {
  const again = said(1).replace("May", "June");
  expect(linesOf((await summary([said(1), again, half(2)])).sentences)).toEqual([said(1), half(2)]);
});

it("has no line stand for the page that is a heading, or hardly answered", async () => {
  const weak = "The harbour was closed in winter, and Acme waited on the quay for the spring tide.";
  const page = [said(1).replace(/\.$/, ""), weak, said(2)];
  expect(linesOf((await summary(page)).sentences)).toEqual([said(2)]);
});

it("takes no page for one on its matters that names countries alone", async () => {
  const countries = entities.map((entity) => ({ ...entity, tier: "context" as const }));
  const other = createCorpusIndex({ articles, entities: countries, mentions });
  const { sentences, related, known } = await summary([said(1), said(2)], other);
  expect([sentences, related, known]).toEqual([[], [], []]);
});
