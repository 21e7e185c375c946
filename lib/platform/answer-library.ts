/** Answers the questions about what is in the library, and the requests to change it. */
import { besides, mergeCorrections } from "../lexicon/corrections.ts";
import { answer } from "./answering.ts";
import type { Library } from "./built-library.ts";
import type { Named } from "./messages.ts";
import { readShelves } from "./read-heads.ts";
import type { CorpusService } from "./corpus-service.ts";
import { ownPart } from "./export-own.ts";
import { importFile, replacedByFile } from "./import-file.ts";
import { tellLibraryChanged } from "./library-changes.ts";
import { SCHEMAS } from "./message-schemas.ts";
import { discardOwn, discardPack, keepOwn, putBackOwn } from "./own-pack.ts";
import { changeSettings, readSettings } from "./stored.ts";

export const nameOf = ({ id, name, type, tier }: Named): Named => ({ id, name, type, tier });

/** What is in the library, without the articles' text. */
export function answerShelves(corpus: CorpusService<Library>): void {
  answer("library", SCHEMAS.library, async () => {
    await corpus.current();
    const { packs, entities, heads } = await corpus.read(readShelves);
    return {
      articles: heads,
      entities: entities.map(({ entity, pack }) => ({ ...nameOf(entity), pack })),
      packs: packs.map(({ id, title }) => ({ id, title })),
    };
  });
}

/** The reader's own articles and names, and packs of others. */
export function answerOwn(corpus: CorpusService<Library>): void {
  const change: typeof corpus.change = async (work) => {
    const done = await corpus.change(work);
    tellLibraryChanged();
    return done;
  };
  answer("keep", SCHEMAS.keep, (own) => change((db, spotter) => keepOwn(db, own, spotter)));
  answer("putBack", SCHEMAS.putBack, (own) => change((db, spotter) => putBackOwn(db, own, spotter)));
  answer("discard", SCHEMAS.discard, (ids) => change((db, spotter) => discardOwn(db, ids, spotter)));
  answer("importPack", SCHEMAS.importPack, async ({ pack: json, over }) => {
    const pack = await corpus.change((db, spotter) => importFile(db, json, spotter, over));
    if ("mark" in pack) return pack;
    tellLibraryChanged();
    const { corrections } = pack;
    if (corrections) await changeSettings((now) => mergeCorrections(now, besides(now, corrections)));
    return { title: pack.title, articles: pack.articles.length, entities: pack.lexicon.entities.length };
  });
  answer("replacedBy", SCHEMAS.replacedBy, (json) => corpus.read((db) => replacedByFile(db, json)));
  answer("discardPack", SCHEMAS.discardPack, (id) => change((db, spotter) => discardPack(db, id, spotter)));
  answer("exportOwn", SCHEMAS.exportOwn, async (after) => {
    const { part, more } = await corpus.read((db) => ownPart(db, after));
    const { aliases, suppressions } = await readSettings();
    return { part: more ? part : { ...part, corrections: { aliases, suppressions } }, more };
  });
}
