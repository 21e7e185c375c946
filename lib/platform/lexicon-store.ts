import { browser } from "wxt/browser";
import { compileLexicon } from "../lexicon/compile.ts";
import type { Entity, Lexicon } from "../lexicon/entity.ts";
import { ownName } from "../lexicon/own-entity.ts";
import { openLexicon, type OpenLexicon } from "../spotting/open-lexicon.ts";
import { readArticle } from "../spotting/read-article.ts";
import { createPageReader } from "../spotting/read-page.ts";
import { fingerprint } from "./fingerprint.ts";
import type { ArticleSpotter } from "./settle-corpus.ts";
import type { Settings } from "./settings.ts";
import { readLexicon, readLexiconVersion, writeLexicon } from "./stored-lexicon.ts";

/** The lexicon as compiled for pages, and the spotter of articles that goes with it. */
interface CompiledSpotter extends ArticleSpotter {
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Compiles the lexicon of the packs with the reader's own names. Its version includes that of the extension, since the same names may be
 * spotted differently after an update.
 */
export async function compileSpotter(
  lexicon: Lexicon,
  aliases: Settings["aliases"],
): Promise<CompiledSpotter> {
  const bytes = new Uint8Array(compileLexicon(withAliases(lexicon, aliases)));
  const opened = openLexicon(bytes);
  return {
    bytes,
    version: `${browser.runtime.getManifest().version}-${await fingerprint(bytes)}`,
    read: (article) => readArticle(createPageReader(opened), article),
  };
}

/** Stores the compiled lexicon and its version, at which every page is told to ask again; does nothing where it is stored already. */
export async function publishLexicon({ bytes, version }: CompiledSpotter): Promise<void> {
  if ((await readLexiconVersion()) === version) return;
  await writeLexicon({ version, bytes: toBase64(bytes) });
}

/** The lexicon that was published last, opened; null where none was. Rejects where it is damaged or of another format. */
export async function publishedLexicon(): Promise<OpenLexicon | null> {
  const stored = await readLexicon();
  return stored && openLexicon(fromBase64(stored.bytes));
}

/** The lexicon with the reader's own names ("Also call it"). */
function withAliases(lexicon: Lexicon, aliases: Settings["aliases"]): Lexicon {
  if (aliases.length === 0) return lexicon;
  const named = (entity: Entity): Entity => {
    const own = aliases.filter(
      (alias) => alias.entity === entity.id && !entity.names.some(({ text }) => text === alias.text),
    );
    return own.length > 0
      ? { ...entity, names: [...entity.names, ...own.map(({ text }) => ownName(text))] }
      : entity;
  };
  return { ...lexicon, entities: lexicon.entities.map(named) };
}

/** By the browser's own decoder where it has one. */
function fromBase64(text: string): Uint8Array {
  const bytes = Uint8Array as typeof Uint8Array & { fromBase64?(text: string): Uint8Array };
  return bytes.fromBase64?.(text) ?? bytes.from(atob(text), (character) => character.charCodeAt(0));
}

/** In pieces: a call with a hundred thousand arguments overflows the stack. */
function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}
