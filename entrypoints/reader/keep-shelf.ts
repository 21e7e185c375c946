import type { ShelfKeeper } from "../../components/use-keeping.ts";
import { words } from "../../components/words.ts";
import type { Article } from "../../lib/corpus/article.ts";
import type { Pack } from "../../lib/lexicon/pack.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { textOf } from "../../lib/platform/read-text.ts";
import { saveText } from "../../lib/platform/save-text.ts";
import { importPack, isOwn } from "./import-packs.ts";

/** Largest pack of others, bytes: a message to the background holds no more than 64 MB. The reader's own goes in parts. */
const LARGEST = 40_000_000;
/** Largest file that is read at all: the longest text that a browser makes is 512 MB. */
const LARGEST_OWN = 400_000_000;

/** What changes the shelves; `reload` shows them again as they then are, where they are shown. */
export function keepShelf(reload: () => Promise<void>): ShelfKeeper {
  return {
    async remove(ids) {
      const taken = await sendMessage("discard", ids);
      await reload();
      if (taken.articles.length + taken.entities.length === 0) return null;
      return async () => {
        await sendMessage("putBack", taken);
        await reload();
        return true;
      };
    },
    async removePack(id) {
      const taken = await sendMessage("discardPack", id);
      await reload();
      if (!taken) return null;
      return async (ask) => {
        const { isLeft } = await importPack(taken, ask);
        await reload();
        return !isLeft;
      };
    },
    async importFile(file, ask) {
      if (file.size > LARGEST_OWN) throw new Error(words.packs.tooLong);
      const bytes = await file.arrayBuffer().catch(() => {
        throw new Error(words.packs.unreadable);
      });
      const read = textOf(new Uint8Array(bytes));
      if ("fault" in read) throw new Error(read.fault === "empty" ? words.packs.empty : words.packs.notUtf8);
      const json = parsed(read.text);
      if (file.size > LARGEST && !isOwn(json)) throw new Error(words.packs.tooLong);
      return importPack(json, ask).finally(reload);
    },
    async exportOwn() {
      const articles: Article[] = [];
      for (;;) {
        const { part, more } = await sendMessage("exportOwn", articles.at(-1)?.id ?? null);
        articles.push(...part.articles);
        if (!more) return saveText("sidelight-library.json", asFile({ ...part, articles }));
      }
    },
  };
}

const asFile = (pack: Pack): string => `${JSON.stringify(pack, null, 1)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(words.packs.noJson);
  }
}
