import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../corpus/article.ts";
import { testArticle } from "../corpus/test-article.ts";
import { drained, settleBlocks } from "./cut-blocks.ts";
import { blocksAfter, type Edit } from "./splice-block.ts";
import { mentionsIn, PARAGRAPHS } from "./test-corpus.ts";

const TEXTS = Object.values(PARAGRAPHS).flat();
const LANGUAGES = ["en", "de", ""];
const article = (id: string, texts: readonly string[], language = "en"): Article => {
  const { passages, ...rest } = testArticle(id, texts, { language });
  return { ...rest, passages: passages.map((each, i) => ({ ...each, role: i % 4 === 3 ? "note" : "body" })) };
};

type Shelf = ReadonlyMap<string, Article>;
/** Indexed at once, as one block. */
const madeAtOnce = (shelf: Shelf) =>
  drained(
    settleBlocks([], {
      articles: [...shelf.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      mentionsOf: (id) => mentionsIn(shelf.get(id)!),
      spotter: "1",
      most: 1_000_000,
    }),
  );
const after = (block: ReturnType<typeof madeAtOnce>[number], edits: Edit[], shelf: Shelf, most?: number) =>
  drained(blocksAfter(block, edits, { languageOf: (id) => shelf.get(id)!.language, most }));
const editOf = (id: string, now: Article | undefined): Edit => ({
  id,
  now: now ? { article: now, mentions: mentionsIn(now) } : null,
});

const one = fc.record({
  id: fc.constantFrom(..."abcdefgh"),
  texts: fc.array(fc.constantFrom(...TEXTS), { maxLength: 6 }),
  language: fc.constantFrom(...LANGUAGES),
});
const edits = fc.array(fc.record({ is: one, gone: fc.boolean() }), { maxLength: 6 });

it("a block in which articles came, changed and went is the block that is made of them at once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1 }), edits, (first, changes) => {
      const shelf = new Map(first.map(({ id, texts, language }) => [id, article(id, texts, language)]));
      const [block] = madeAtOnce(shelf);
      const done = new Map<string, Article | undefined>();
      for (const { is, gone } of changes) {
        const now = gone ? undefined : article(is.id, is.texts, is.language);
        done.set(is.id, now);
        if (now) shelf.set(is.id, now);
        else shelf.delete(is.id);
      }
      const changed = after(
        block!,
        [...done].map(([id, now]) => editOf(id, now)),
        shelf,
      );
      expect(changed).toEqual(madeAtOnce(shelf));
    }),
    { numRuns: 150 },
  );
});

describe("a block that would grow too large", () => {
  const shelf = new Map(
    [..."abcdef"].map((id, i) => [id, article(id, TEXTS.slice(i, i + 2), i < 4 ? "en" : "de")]),
  );
  it("is parted where an article ends, and each part is what is made of its articles at once", () => {
    const [block] = madeAtOnce(shelf);
    const longer = article("cc", TEXTS.slice(3, 6));
    const now = new Map([...shelf, ["cc", longer] as const]);
    const parts = after(block!, [editOf("cc", longer)], now, 8);
    expect(parts.map(({ first, articles }) => [first, articles.join(" ")])).toEqual([
      ["a", "a b c cc"],
      ["d", "d e f"],
    ]);
    for (const part of parts)
      expect([part]).toEqual(madeAtOnce(new Map(part.articles.map((id) => [id, now.get(id)!]))));
  });

  it("counts a term in as many bytes as it needs", () => {
    const often = article("cc", [Array.from({ length: 40 }, () => "chips").join(" ")]);
    const now = new Map([...shelf, ["cc", often] as const]);
    const [block] = madeAtOnce(shelf);
    expect(block!.postings.BYTES_PER_ELEMENT).toBe(2);
    const [wide] = after(block!, [editOf("cc", often)], now);
    expect(wide!.postings.BYTES_PER_ELEMENT).toBe(4);
    expect(after(wide!, [editOf("cc", undefined)], shelf)).toEqual([block]);
  });
});
