import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Sieve } from "../../lib/spotting/sieve.ts";
import { readBlocks } from "../../scripts/spotting/spot-text.ts";
import { shippedLexicon } from "../../scripts/spotting/shipped-lexicon.ts";
import { textBlocks } from "../../scripts/spotting/text-blocks.ts";
import { inWords, readAsPage } from "./read-as-page.ts";
import { readExamples } from "./read-examples.ts";

const lexicon = shippedLexicon();
const sieve = new Sieve(lexicon);

/** Every text read, none sifted. */
function readWhole(texts: readonly string[]): string[] {
  const { reader, found } = readBlocks(
    lexicon,
    texts.map((text) => ({ start: 0, text })),
  );
  return found.map((mentions) =>
    inWords(mentions.map((mention) => ({ ...mention, entity: reader.entities[mention.entity]! }))),
  );
}

/** The texts of a folder's files, each as the blocks of a page. */
function pagesIn(folder: string, ending: string): [string, string[]][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => {
      const content = readFileSync(join(folder, file), "utf8");
      const { text = "" } =
        ending === ".json" ? (JSON.parse(content) as { text?: string }) : { text: content };
      return [file, textBlocks(text).map((block) => block.text)];
    });
}

const examples = Map.groupBy(readExamples(), ({ file, page }) => `${file}:${page}`);
const pages = [
  ...pagesIn("seeds", ".txt"),
  ...pagesIn("../shared/gold", ".json"),
  ["all examples on one page", [...examples.values()].flat().map(({ text }) => text)],
] as [string, string[]][];

// What is sifted is decided by single words, what is marked by all that the page says: the one must not change the other.
describe("a page finds by sifting what it would find by reading everything:", () => {
  it.each(pages)("%s", (_, texts) => {
    expect(readAsPage(lexicon, sieve, texts)).toEqual(readWhole(texts));
  });

  it("each example on its own page", () => {
    for (const page of examples.values()) {
      const texts = page.map(({ text }) => text);
      expect(readAsPage(lexicon, sieve, texts)).toEqual(readWhole(texts));
    }
  });
});
