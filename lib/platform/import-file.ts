/** Takes in a pack that a reader chose, and says beforehand what would be lost by it. */
import { EMPTY_OWN_PACK, OWN_PACK, type Pack, PackError, readPack, SHIPPED_PACK } from "../lexicon/pack.ts";
import type { CorpusDatabase } from "./corpus-database.ts";
import { changePack } from "./import-pack.ts";
import { joined } from "./own-pack.ts";
import { articlesOf, readNames } from "./read-corpus.ts";
import { headsAfter } from "./read-heads.ts";
import { type Replaced, replacedBy } from "./replaced.ts";
import type { MakeSpotter } from "./settle-corpus.ts";
import { packIn } from "./stored-packs.ts";

/**
 * Imports a pack that a reader chose, and answers with it. A copy of their own pack is merged with what they have, so that nothing saved since
 * is lost. Where something that is there would be lost, nothing is done, and the answer is what that is, unless `over` is its mark: the reader
 * has agreed to it. Rejects as `importPack` does, and for a pack with the id of the one that ships.
 */
export async function importFile(
  db: CorpusDatabase,
  json: unknown,
  makeSpotter: MakeSpotter,
  over: string | null = null,
): Promise<Pack | Replaced> {
  const pack = readFile(json);
  let question = null as Replaced | null;
  await changePack(
    db,
    pack.id,
    async (now) => {
      const replaced = now && (await replacedBy(now, pack));
      if (replaced && replaced.mark !== over) {
        question = replaced;
        return undefined;
      }
      const { articles, lexicon } = pack;
      return pack.id === OWN_PACK
        ? joined(now ?? EMPTY_OWN_PACK, { articles, entities: lexicon.entities }, lexicon.cues)
        : pack;
    },
    makeSpotter,
  );
  return question ?? pack;
}

/** What would be lost if a pack that a reader chose were imported; null where nothing would. Rejects for what is no such pack. */
export async function replacedByFile(db: CorpusDatabase, json: unknown): Promise<Replaced | null> {
  const pack = readFile(json);
  const now = packIn({ ...(await readNames(db)), articles: [] }, pack.id);
  if (!now) return null;
  // Of the reader's own nothing goes: only what is in the file can be lost.
  const ids = pack.id === OWN_PACK ? pack.articles : await headsAfter(db, null);
  const articles = await articlesOf(
    db,
    pack.id,
    ids.map(({ id }) => id),
  );
  return replacedBy({ ...now, articles }, pack);
}

function readFile(json: unknown): Pack {
  const pack = readPack(json);
  if (pack.id !== SHIPPED_PACK) return pack;
  const message = `The pack has the id “${SHIPPED_PACK}”, which is that of the articles that came with Sidelight. Give it another.`;
  throw new PackError([{ at: [], message, fault: { kind: "shipped" } }]);
}
