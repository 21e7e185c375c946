import { browser } from "wxt/browser";
import type { Lexicon } from "../lexicon/entity.ts";
import { SHIPPED_PACK } from "../lexicon/pack.ts";
import { type CorpusDatabase, openCorpusDatabase, readCorpus, type StoredCorpus } from "./corpus-database.ts";
import { importPack, lexiconOf, type MakeSpotter, respot } from "./import-pack.ts";
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
  /** Changes what is stored; where that succeeds, everything built from it is built again before the promise resolves. */
  change<T>(work: (db: CorpusDatabase, makeSpotter: MakeSpotter) => Promise<T>): Promise<T>;
  /** Reads what is stored. */
  read<T>(work: (db: CorpusDatabase) => Promise<T>): Promise<T>;
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
    if (!corpus.packs.some(({ id }) => id === SHIPPED_PACK)) {
      await importPack(await db(), await seedPack(), makeSpotter);
      return rebuilt();
    }
    const lexicon = lexiconOf(corpus);
    const spotter = await makeSpotter(lexicon);
    await publishLexicon(spotter);
    return build(corpus, lexicon, spotter);
  }

  const service: CorpusService<Built> = {
    current() {
      const mine = (built ??= rebuilt());
      // A failure is told to who asked, and tried again for the next.
      mine.catch(() => (built = built === mine ? null : built));
      return mine;
    },
    importSeeds: () =>
      service.change(async (stored) => {
        await importPack(stored, await seedPack(), makeSpotter);
        await respot(stored, makeSpotter);
      }),
    rename: () => service.change((stored) => respot(stored, makeSpotter)),
    async change(work) {
      const result = await work(await db(), makeSpotter);
      built = null;
      await service.current();
      return result;
    },
    read: async (work) => work(await db()),
  };
  return service;
}

/** The one thing Sidelight ever fetches: a file of its own. */
async function seedPack(): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL("/packs/seeds.json" as never));
  return answer.json();
}
