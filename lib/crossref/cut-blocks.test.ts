import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../corpus/article.ts";
import { testArticle } from "../corpus/test-article.ts";
import { cardContent } from "./card-content.ts";
import { CorpusIndex } from "./corpus-index.ts";
import { drained, settleBlocks } from "./cut-blocks.ts";
import { termHash } from "./term-hash.ts";
import { mentionsIn, PARAGRAPHS, read, testCorpus } from "./test-corpus.ts";

const TEXTS = Object.values(PARAGRAPHS).flat();
const article = (id: string, texts: readonly string[]) =>
  testArticle(id, texts, { title: `Article ${id}`, kind: "news" });
const entities = [...testCorpus().entities.values()];

/** Blocks of four passages, of articles by id. */
const corpusOf = (shelf: ReadonlyMap<string, Article>, changed?: ReadonlySet<string>) => ({
  articles: [...shelf.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  mentionsOf: (id: string) => mentionsIn(shelf.get(id)!),
  hasOtherText: (id: string) => changed?.has(id) ?? true,
  most: 4,
});
const opened = (blocks: ConstructorParameters<typeof CorpusIndex>[0], shelf: ReadonlyMap<string, Article>) =>
  new CorpusIndex(blocks, entities, async (ids) =>
    ids.map((id) => {
      const found = shelf.get(id);
      return found && { article: found, mentions: mentionsIn(found) };
    }),
  );

const readings = [
  read("Smugglers have found a way around the chip ban.", "chip-ban"),
  read("Borg and Acme sell chips to China at a lower price.", "acme"),
];

it("an index that was changed article by article answers as one made at once", async () => {
  const change = fc.record({
    id: fc.constantFrom(..."abcdefgh"),
    texts: fc.array(fc.constantFrom(...TEXTS), { maxLength: 6 }),
    gone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      const shelf = new Map<string, Article>();
      let blocks = drained(settleBlocks([], corpusOf(shelf)));
      for (const { id, texts, gone } of changes) {
        if (gone) shelf.delete(id);
        else shelf.set(id, article(id, texts));
        blocks = drained(settleBlocks(blocks, corpusOf(shelf, new Set([id]))));
      }
      const grown = opened(blocks, shelf);
      const made = opened(drained(settleBlocks([], { ...corpusOf(shelf), most: 1000 })), shelf);
      expect(grown.articles).toEqual(made.articles);
      expect([...grown.lengths]).toEqual([...made.lengths]);
      expect(grown.commonplaces()).toEqual(made.commonplaces());
      for (const reading of readings)
        expect(await cardContent(grown, reading)).toEqual(await cardContent(made, reading));
    }),
    { numRuns: 40 },
  );
});

describe("what stays the very block that it was", () => {
  const shelf = new Map([..."abcdef"].map((id, i) => [id, article(id, TEXTS.slice(i, i + 2))]));
  const before = drained(settleBlocks([], corpusOf(shelf)));
  const changedBlocks = (after: readonly object[]) =>
    after.flatMap((block, i) => (block === before[i] ? [] : [i]));

  it("all but that of the article which changed", () => {
    expect(before.map(({ articles }) => articles.join(""))).toEqual(["ab", "cd", "ef"]);
    const other = new Map([...shelf, ["d", article("d", TEXTS.slice(5, 7))] as const]);
    expect(changedBlocks(drained(settleBlocks(before, corpusOf(other, new Set(["d"])))))).toEqual([1]);
  });

  it("one whose mentions changed keeps what its texts gave", () => {
    const after = drained(
      settleBlocks(before, {
        ...corpusOf(shelf, new Set()),
        mentionsOf: () => [],
        hasOtherNames: (id) => id === "e",
      }),
    );
    expect(changedBlocks(after)).toEqual([2]);
    expect(after[2]!.terms).toBe(before[2]!.terms);
    expect(after[2]!.entities).toEqual([]);
  });

  it("none that another version made, and none that another spotter named", () => {
    const older = before.map((block, i) => (i === 0 ? { ...block, version: 0 } : block));
    expect(changedBlocks(drained(settleBlocks(older, corpusOf(shelf, new Set()))))).toEqual([0]);
    const named = drained(settleBlocks(before, { ...corpusOf(shelf, new Set()), spotter: "2" }));
    expect(named.map(({ spotter }) => spotter)).toEqual(["2", "2", "2"]);
  });
});

it("refuses to quote an article that is no longer what was indexed", async () => {
  const shelf = new Map([["a", article("a", TEXTS.slice(0, 2))]]);
  const index = opened(drained(settleBlocks([], corpusOf(shelf))), shelf);
  shelf.set("a", article("a", TEXTS.slice(0, 1)));
  await expect(index.read([1])).rejects.toThrow("no longer what was indexed");
});

it("different keys have different hashes, whole and exact", () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}`);
  const hashes = new Set(keys.map(termHash));
  expect(hashes.size).toBe(keys.length);
  expect([...hashes].every(Number.isSafeInteger)).toBe(true);
});
