import { OWN_PACK, PACK_FORMAT, PACK_VERSION, type Pack } from "../../lib/lexicon/pack.ts";
import { loadCorpus } from "../../scripts/load-corpus.ts";
import type { Extension } from "../e2e/extension.ts";
import { generateArticles } from "./generate-articles.ts";

/** Articles of one pack; a message between pages of an extension holds 64 MB. */
const PACK = 2500;

/**
 * Imports generated articles pack by pack, as a reader does, so that there are so many; says how long each pack takes. `own`: they become
 * the reader's own.
 */
export async function fillLibrary(
  extension: Extension,
  count: number,
  after: (said: string) => Promise<void> = async (said) => console.log(said),
  own = false,
): Promise<void> {
  const { articles } = generateArticles(loadCorpus(), count);
  const reader = await extension.open("reader.html");
  for (let from = 0; from < articles.length; from += PACK) {
    const title = `Generated from ${from}`;
    const pack: Pack = {
      format: PACK_FORMAT,
      version: PACK_VERSION,
      id: own ? OWN_PACK : `generated-${from}`,
      title,
      articles: articles.slice(from, from + PACK),
      lexicon: { entities: [], cues: {} },
    };
    const before = performance.now();
    await reader.locator("input[type=file]").setInputFiles({
      name: "pack.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(pack)),
    });
    const told = reader.getByText(`“${own ? "Your own articles" : title}” is imported.`);
    await told.waitFor({ timeout: 600_000 });
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    await after(`${pack.articles.length} articles imported in ${seconds} s`);
    // What is told of the next must not be taken for what was told of this one.
    await reader.reload();
  }
  await reader.close();
}
