import { expect, it } from "vitest";
import type { Passage } from "../../lib/corpus/article.ts";
import { sentencesOf } from "../../lib/corpus/sentences.ts";
import { buildSeedPack } from "../pack.ts";

const pack = buildSeedPack();
const { entities } = pack.lexicon;

/** What the shipped lexicon promises to know; it may know more. */
const PROMISED = {
  core: `deepseek zhipu huawei zte hisense biren smic nvidia intel amd qualcomm google openai microsoft meta epoch-ai
    trivium-china asia-group china-foreign-ministry ai-cooperation-organization asia-martech-society china-daily
    global-times donald-trump li-qiang tom-nunlist brad-smith george-chen grace-shao tyler-cowen satya-nadella
    deepseek-r1 waic export-controls small-yard-high-fence wolf-amendment us-ai-action-plan china-ai-action-plan tariffs
    sanctions open-source-ai ai-race ai-leadership ai-governance ai-safety sovereign-ai self-sufficiency decoupling
    zero-sum chip-smuggling semiconductor-supply-chain cross-border-data 5g`,
  context: `china united-states shanghai mongolia kazakhstan pakistan silicon-valley southeast-asia middle-east africa
    europe asia`,
};

it.each(Object.entries(PROMISED))("the lexicon knows every entity that it promises: %s", (tier, ids) => {
  const known = entities.filter((entity) => entity.tier === tier).map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(ids.split(/\s+/)));
});

it("a gloss is one or two whole sentences", () => {
  const other = entities.filter(({ gloss }) => sentencesOf(gloss).length > 2 || !gloss.endsWith("."));
  expect(other.map(({ id, gloss }) => `${id}: ${gloss}`)).toEqual([]);
});

it("a gloss speaks of the articles: the corpus is our own word", () => {
  expect(entities.filter(({ gloss }) => /\bcorpus\b/i.test(gloss)).map(({ id }) => id)).toEqual([]);
});

it("every entity has a name in some script that it can be known by at once", () => {
  for (const { id, names } of entities)
    expect(
      names.filter((name) => !name.afterFull),
      id,
    ).not.toEqual([]);
});

it("furniture is no passage, and the rest keep their numbers", () => {
  const numbers = (id: string): number[] => article(id).map(({ paragraph }) => paragraph);
  expect(numbers("000")).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(numbers("001")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(numbers("002")).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15]);
  expect(numbers("003")).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it("titles, headings and notes are no body", () => {
  const other = pack.articles.flatMap(({ id, passages }) =>
    passages.filter(({ role }) => role !== "body").map(({ paragraph, role }) => `${id}¶${paragraph} ${role}`),
  );
  expect(other).toEqual(["001¶1 title", "001¶2 heading", "002¶14 note", "002¶15 note"]);
});

function article(id: string): Passage[] {
  return pack.articles.find((candidate) => candidate.id === id)!.passages;
}
