import { browser } from "wxt/browser";
import type { Lexicon } from "../lexicon/entity.ts";
import { type CorpusDatabase, openCorpusDatabase, readCorpus, type StoredCorpus } from "./corpus-database.ts";
import { importPack, lexiconOf, respot } from "./import-pack.ts";
import { type CompiledSpotter, compileSpotter, publishLexicon } from "./lexicon-store.ts";
import { readSettings } from "./stored.ts";

/** The corpus as the background works with it: what is stored, and something built from it that lives as long as it may. */
export interface CorpusService<Built> {
  /** What `build` made of the corpus as it stands. Built again after a change, and when the background has slept. */
  current(): Promise<Built>;
  /** Imports the pack that ships, where it is newer than what is stored; and brings names and mentions up to date. */
  importSeeds(): Promise<void>;
  /** The reader's own names have changed. */
  rename(): Promise<void>;
}

/** `build` gets the corpus, its lexicon and a spotter of articles with the reader's own names. */
export function createCorpusService<Built>(
  build: (corpus: StoredCorpus, lexicon: Lexicon, spotter: CompiledSpotter) => Built,
): CorpusService<Built> {
  let database: Promise<CorpusDatabase> | null = null;
  let built: Promise<Built> | null = null;
  const db = () => (database ??= openCorpusDatabase());
  const makeSpotter = async (lexicon: Lexicon) => compileSpotter(lexicon, (await readSettings()).aliases);

  async function rebuilt(): Promise<Built> {
    const corpus = await readCorpus(await db());
    // The browser may have cleared what it keeps for us; the corpus that ships is never more than this away.
    if (corpus.packs.length === 0) {
      await importPack(await db(), await seedPack(), makeSpotter);
      return rebuilt();
    }
    const lexicon = lexiconOf(corpus);
    const spotter = await makeSpotter(lexicon);
    await publishLexicon(spotter);
    return build(corpus, lexicon, spotter);
  }

  async function changed(change: () => Promise<unknown>): Promise<void> {
    await change();
    built = null;
    await service.current();
  }

  const service: CorpusService<Built> = {
    current() {
      const mine = (built ??= rebuilt());
      // A failure is told to who asked, and tried again for the next.
      mine.catch(() => (built = built === mine ? null : built));
      return mine;
    },
    importSeeds: () =>
      changed(async () => {
        await importPack(await db(), await seedPack(), makeSpotter);
        await respot(await db(), makeSpotter);
      }),
    rename: () => changed(async () => respot(await db(), makeSpotter)),
  };
  return service;
}

/** The one thing Sidelight ever fetches: a file of its own. */
async function seedPack(): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL("/packs/seeds.json" as never));
  return answer.json();
}
