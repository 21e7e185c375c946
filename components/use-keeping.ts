import { useState } from "preact/hooks";
import { shortened } from "../lib/corpus/article.ts";
import type { Undoable } from "./Notice.tsx";
import { failedNotice } from "./trouble.ts";
import { words } from "./words.ts";

/** Characters of a title in a notice: some pages call themselves by their whole text. */
const LONGEST = 80;

/** Puts back what was removed. */
type PutBack = () => Promise<void>;

/**
 * What changes the shelves. Each rejects with an error whose message is shown; a removal answers with the way back, null where there was
 * nothing to remove any longer: somebody pressed twice, or in two windows.
 */
export interface ShelfKeeper {
  remove: (ids: { articles: string[]; entities: string[] }) => Promise<PutBack | null>;
  removePack: (id: string) => Promise<PutBack | null>;
  /** Answers with the pack's title. */
  importFile: (file: File) => Promise<string>;
  exportOwn: () => Promise<void>;
}

/** What the shelf offers to do. */
export interface ShelfTools {
  /** `name`: what is removed, as the reader knows it. */
  onRemove: (name: string, ids: { articles: string[]; entities: string[] }) => void;
  onRemovePack: (name: string, id: string) => void;
  onImport: (files: File[]) => void;
  onExport: () => void;
}

/** What was wrong with files, a line for each fault. `some`: others that were chosen with them were imported. */
export interface RefusedFiles {
  why: string;
  some: boolean;
}

/** Does what changes the shelves, and holds what came of it. */
export function useKeeping(keeper: ShelfKeeper) {
  const [notice, setNotice] = useState<Undoable | null>(null);
  const [refused, setRefused] = useState<RefusedFiles | null>(null);

  const failed = (error: Error) => setNotice(failedNotice(error));
  const remove = (name: string, taking: Promise<PutBack | null>) =>
    void taking.then(
      (putBack) =>
        putBack &&
        setNotice({
          done: words.packs.removed(shortened(name, LONGEST)),
          undo: () => {
            // A large pack takes half a minute, and is not to be put back twice.
            setNotice({ done: words.packs.puttingIn });
            void putBack().then(() => setNotice(null), failed);
          },
        }),
      failed,
    );
  const importFiles = async (files: File[]) => {
    setRefused(null);
    const faults: string[] = [];
    let some = false;
    for (const file of files) {
      setNotice({ done: words.packs.puttingIn });
      try {
        const title = await keeper.importFile(file);
        setNotice({ done: words.packs.imported(shortened(title, LONGEST)) });
        some = true;
      } catch (error) {
        setNotice(null);
        const where = files.length > 1 ? `${file.name}: ` : "";
        faults.push(...(error as Error).message.split("\n").map((fault) => where + fault));
      }
      if (faults.length > 0) setRefused({ why: faults.join("\n"), some });
    }
  };
  const tools: ShelfTools = {
    onRemove: (name, ids) => remove(name, keeper.remove(ids)),
    onRemovePack: (name, id) => remove(name, keeper.removePack(id)),
    onImport: (files) => void importFiles(files),
    onExport: () => {
      setNotice({ done: words.packs.exporting });
      void keeper.exportOwn().then(() => setNotice(null), failed);
    },
  };
  return { notice, refused, tools, forgetRefused: () => setRefused(null) };
}
