import { faultsOf, troubleOf } from "../../components/trouble.ts";
import type { ShelfKeeper } from "../../components/use-keeping.ts";
import { words } from "../../components/words.ts";
import { OWN_PACK } from "../../lib/lexicon/pack.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { textOf } from "../../lib/platform/read-text.ts";
import { saveText } from "../../lib/platform/save-text.ts";

/** Largest file that is read, bytes: a message to the background holds no more than 64 MB. */
const LARGEST = 40_000_000;

/** What changes the shelves; `reload` shows them again as they then are, where they are shown. */
export function keepShelf(reload: () => Promise<void>): ShelfKeeper {
  const importPack = async (json: unknown) => {
    const put = () => sendMessage("importPack", json);
    // To import a pack twice changes nothing: where the answer was lost it is asked for again.
    const { title } = await put()
      .catch((error: Error) => (isCutOff(error) ? put() : Promise.reject(error)))
      .catch((error: Error) => {
        throw new Error(isCutOff(error) ? words.packs.cutOff : (troubleOf(error) ?? faultsOf(error)));
      });
    await reload();
    return (json as { id?: unknown }).id === OWN_PACK ? words.packs.own : title;
  };
  return {
    async remove(ids) {
      const taken = await sendMessage("discard", ids);
      await reload();
      if (taken.articles.length + taken.entities.length === 0) return null;
      return () => sendMessage("keep", taken).then(reload);
    },
    async removePack(id) {
      const taken = await sendMessage("discardPack", id);
      await reload();
      return taken && (async () => void (await importPack(taken)));
    },
    async importFile(file) {
      if (file.size > LARGEST) throw new Error(words.packs.tooLong);
      const bytes = await file.arrayBuffer().catch(() => {
        throw new Error(words.packs.unreadable);
      });
      const read = textOf(new Uint8Array(bytes));
      if ("fault" in read) throw new Error(read.fault === "empty" ? words.packs.empty : words.packs.notUtf8);
      return importPack(parsed(read.text));
    },
    async exportOwn() {
      const pack = await sendMessage("exportOwn", undefined);
      saveText("sidelight-library.json", `${JSON.stringify(pack, null, 1)}\n`);
    },
  };
}

/** Whether the background went away before it answered, in the words of the browsers. */
const isCutOff = ({ message }: Error): boolean =>
  /port closed|channel closed|Receiving end|disconnected|conduit/i.test(message);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(words.packs.noJson);
  }
}
