import { expect, it } from "vitest";
import { createCorpusIndex } from "../../lib/crossref/create-corpus-index.ts";
import { summarizePage } from "../../lib/crossref/page-summary.ts";
import { loadCorpus } from "../../scripts/load-corpus.ts";
import { readBlocks } from "../../scripts/spotting/spot-text.ts";

const corpus = loadCorpus();
const index = createCorpusIndex(corpus);

/** A page of these paragraphs, summed up against the shipped corpus. */
function summed(texts: string[]) {
  const { reader, found } = readBlocks(
    corpus.lexicon,
    texts.map((text) => ({ start: 0, text })),
  );
  const blocks = texts.map((text, block) => ({
    block,
    frame: "top",
    text,
    mentions: found[block]!.map((at) => ({ ...at, entity: reader.entities[at.entity]!.id })),
  }));
  return summarizePage(index, { title: "", blocks });
}

it("calls no article closely related to a page that names a maker's shop in every paragraph", async () => {
  const shop = ["A new game", "A calendar", "A torch", "A radio", "A map of the fjords"].map(
    (what) => `${what}: see it in the shop of Google`,
  );
  for (const { strength } of (await summed(shop)).related) expect(strength).toBeLessThan(0.25);
});

it("calls one closely related that says what the page says", async () => {
  const { related } = await summed([
    "Google and OpenAI still lead, but Chinese models are labelled state-of-the-art more often than American ones.",
    "DeepSeek matched the performance of top American systems at a fraction of the cost.",
    "Huawei sells cheap hardware to developing countries, which adopt it widely.",
  ]);
  expect(related[0]!.strength).toBeGreaterThan(0.6);
});
