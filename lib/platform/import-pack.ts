import { type Pack, readPack } from "../lexicon/pack.ts";
import { type OnClash, settleClashes } from "./clashes.ts";
import type { CorpusDatabase } from "./corpus-database.ts";
import { fingerprintOfAll } from "./fingerprint.ts";
import { readCorpus, readState } from "./read-corpus.ts";
import { isIndexed, type MakeSpotter, settleCorpus } from "./settle-corpus.ts";
import { lexiconOf, packIn, withoutPack, withPack } from "./stored-packs.ts";

/**
 * The one way into the corpus, for what ships and for what a reader brings. A pack replaces an earlier one with the same id; the very same
 * pack changes nothing. Rejects with PackError where the JSON is no sound pack, and where another pack has the same article or entity and
 * this one does not give way; the corpus then stays as it was.
 */
export async function importPack(
  db: CorpusDatabase,
  json: unknown,
  makeSpotter: MakeSpotter,
  onClash: OnClash = "refuse",
): Promise<"imported" | "unchanged"> {
  const pack = readPack(json);
  // The pack that ships is imported at every start. That it is there already can be seen without reading the whole corpus.
  const stored = await db.get("packs", pack.id);
  if (stored && stored.fingerprint === (await markOf(pack))) return "unchanged";
  return changePack(db, pack.id, () => pack, makeSpotter, onClash);
}

/**
 * Replaces a pack by what `change` makes of it. `change` gets the pack as it is, null where there is none, and returns null to take it out,
 * undefined to leave it. What it returns is checked like any pack; rejects as `importPack` does.
 */
export function changePack(
  db: CorpusDatabase,
  id: string,
  change: (now: Pack | null) => Pack | null | undefined | Promise<Pack | null | undefined>,
  makeSpotter: MakeSpotter,
  onClash: OnClash = "refuse",
): Promise<"imported" | "unchanged"> {
  return oneAtATime(async () => {
    const before = await readCorpus(db);
    const now = packIn(before, id);
    const wanted = await change(now);
    if (wanted === undefined || (!now && !wanted)) return "unchanged";
    const rest = withoutPack(before, id);
    const pack = wanted && settleClashes(rest, readPack(wanted), onClash);
    const mark = pack && (await markOf(pack));
    if (mark && before.packs.some((stored) => stored.id === id && stored.fingerprint === mark))
      return "unchanged";
    await settleCorpus(db, before, pack ? withPack(rest, before, pack, mark!) : rest, makeSpotter);
    return "imported";
  });
}

/** Brings mentions and index up to date: the reader may have changed a name, or an update the code that finds names. */
export function respot(db: CorpusDatabase, makeSpotter: MakeSpotter): Promise<void> {
  return oneAtATime(async () => {
    // Most often there is nothing to do, and that can be seen without reading the whole corpus.
    const state = await readState(db);
    if (isIndexed(state, (await makeSpotter(lexiconOf(state))).version)) return;
    const before = await readCorpus(db);
    await settleCorpus(db, before, before, makeSpotter);
  });
}

const markOf = ({ articles, ...rest }: Pack) => fingerprintOfAll([rest, ...articles]);

/** Does one change after the other, in whichever window: none may write between another's reading and writing. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request("corpus", work) as Promise<T>;
}
