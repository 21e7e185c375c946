import { browser } from "wxt/browser";
import type { Lexicon } from "../lexicon/entity.ts";
import { readPack, SHIPPED_PACK } from "../lexicon/pack.ts";
import { type CorpusDatabase, type CorpusState, openCorpusDatabase } from "./corpus-database.ts";
import { readState } from "./read-corpus.ts";
import { changePack, importPack, respot } from "./import-pack.ts";
import { isIndexed, type MakeSpotter } from "./settle-corpus.ts";
import { lexiconOf } from "./stored-packs.ts";
import { turn } from "./in-slices.ts";
import { compileSpotter, publishLexicon } from "./lexicon-store.ts";
import { stayAwake } from "./stay-awake.ts";
import { readLexiconVersion } from "./stored-lexicon.ts";
import { readSettings } from "./stored.ts";

/**
 * The corpus as the background works with it: what is stored, and what is built from it, kept until it changes or the background
 * sleeps.
 */
export interface CorpusService<Built> {
  /** What `build` made of the corpus as it stands. Built again after a change, and when the background has slept. */
  current(): Promise<Built>;
  /** Imports the pack that ships, unless that very one is stored, and brings names and mentions up to date. */
  importSeeds(): Promise<void>;
  /** To be called when the reader's own names have changed: brings the mentions up to date. */
  rename(): Promise<void>;
  /**
   * Changes what is stored, then builds again what is built from it; resolves with the answer of `work` once that is done. Rejects where
   * `work` does. If only the building fails, it is tried again for whoever asks next.
   */
  change<T>(work: (db: CorpusDatabase, makeSpotter: MakeSpotter) => Promise<T>): Promise<T>;
  /** Reads what is stored. */
  read<T>(work: (db: CorpusDatabase) => Promise<T>): Promise<T>;
}

/** `build` gets the database, what is read from it at the start, and the lexicon of all packs. */
export function createCorpusService<Built>(
  build: (db: CorpusDatabase, state: CorpusState, lexicon: Lexicon) => Built,
): CorpusService<Built> {
  let database: Promise<CorpusDatabase> | null = null;
  let built: Promise<Built> | null = null;
  const db = () => (database ??= open());
  // What was built reads its texts through the connection that has closed.
  const reopen = () => void (database = built = null);
  const makeSpotter = async (lexicon: Lexicon) => compileSpotter(lexicon, (await readSettings()).aliases);

  async function open(): Promise<CorpusDatabase> {
    try {
      return await openCorpusDatabase(undefined, reopen);
    } catch (error) {
      reopen();
      throw error;
    }
  }

  async function rebuilt(): Promise<Built> {
    const state = await ready();
    const lexicon = lexiconOf(state);
    // Compiling takes longer than all else here. It is done only if pages have another lexicon than the one that found the mentions.
    const published = await readLexiconVersion();
    if (!state.blocks.length || state.blocks.some(({ spotter }) => spotter !== published))
      await publishLexicon(await makeSpotter(lexicon));
    const made = build(await db(), state, lexicon);
    // Whoever waits for this goes on at once, and may take long; what was asked meanwhile comes first.
    await turn();
    return made;
  }

  async function ready(): Promise<CorpusState> {
    const stored = await db();
    const state = await readState(stored);
    // The browser may have cleared or damaged what it keeps for us; the corpus that ships can be imported again at any time.
    if (!state.packs.find(({ id }) => id === SHIPPED_PACK)?.fingerprint) {
      const pack = readPack(await seedPack());
      await changePack(stored, SHIPPED_PACK, () => pack, makeSpotter, "give way");
    }
    // An older version kept no index, or made it otherwise.
    else if (!isIndexed(state)) await respot(stored, makeSpotter);
    else return state;
    return readState(stored);
  }

  const service: CorpusService<Built> = {
    current() {
      const mine = (built ??= stayAwake(rebuilt));
      // A failure is told to whoever asked, and not kept.
      mine.catch(() => (built = built === mine ? null : built));
      return mine;
    },
    importSeeds: () =>
      service.change(async (stored) => {
        // An update must not fail because of what the reader brought under the same ids.
        await importPack(stored, await seedPack(), makeSpotter, "give way");
        await respot(stored, makeSpotter);
      }),
    rename: () => service.change((stored) => respot(stored, makeSpotter)),
    change: (work) =>
      stayAwake(async () => {
        const result = await work(await db(), makeSpotter);
        built = null;
        await service.current().catch(console.error);
        return result;
      }),
    read: async (work) => work(await db()),
  };
  return service;
}

/** The one thing Sidelight ever fetches: a file of its own. */
async function seedPack(): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL("/packs/seeds.json" as never));
  return answer.json();
}
