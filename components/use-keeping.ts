import { useState } from "preact/hooks";
import { shortened } from "../lib/corpus/article.ts";
import type { Replaced } from "../lib/platform/replaced.ts";
import type { Undoable } from "./Notice.tsx";
import { failedNotice } from "./trouble.ts";
import { useQuestions } from "./use-questions.ts";
import { words } from "./words.ts";

/** Characters of a title in a notice: some pages call themselves by their whole text. */
const LONGEST = 80;

/** Puts the question whether something that is in the library may be lost, and gives the reader's answer. */
export type Ask = (what: Replaced) => Promise<boolean>;

/**
 * Puts back what was removed. It asks where something else has come into a pack's place since; false: the reader would not have that go.
 * What of the reader's own has come again meanwhile stays as it is.
 */
export type PutBack = (ask: Ask) => Promise<boolean>;

/**
 * What changes the shelves. Each rejects with an error whose message is shown; a removal answers with the way back, null where there was
 * nothing to remove any longer: somebody pressed twice, or in two windows.
 */
export interface ShelfKeeper {
  remove: (ids: { articles: string[]; entities: string[] }) => Promise<PutBack | null>;
  removePack: (id: string) => Promise<PutBack | null>;
  /**
   * Answers with the pack's title. It asks before anything that is there is lost; `isLeft`: the reader would not have that. Its error has
   * `isPart` where a part of the file was imported before something went wrong.
   */
  importFile: (file: File, ask: Ask) => Promise<{ title: string; isLeft: boolean }>;
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

/** What was wrong with files, a line for each fault, and how much of them was imported nevertheless. */
export interface RefusedFiles {
  why: string;
  came: "nothing" | "some files" | "a part";
}

/** Does what changes the shelves, and holds what came of it. */
export function useKeeping(keeper: ShelfKeeper) {
  const [notice, setNotice] = useState<Undoable | null>(null);
  const [refused, setRefused] = useState<RefusedFiles | null>(null);
  const { question, ask } = useQuestions();

  const failed = (error: Error) => setNotice(failedNotice(error));
  const putIn: Ask = async (what) => {
    setNotice(null);
    const agreed = await ask(what);
    if (agreed) setNotice({ done: words.packs.puttingIn });
    return agreed;
  };
  const remove = (name: string, taking: Promise<PutBack | null>) =>
    void taking.then((putBack) => {
      if (!putBack) return;
      const removed: Undoable = {
        done: words.packs.removed(shortened(name, LONGEST)),
        undo: () => {
          // A large pack takes half a minute, and is not to be put back twice.
          setNotice({ done: words.packs.puttingIn });
          void putBack(putIn).then((isBack) => setNotice(isBack ? null : removed), failed);
        },
      };
      setNotice(removed);
    }, failed);
  const importFiles = async (files: File[]) => {
    setRefused(null);
    const faults: string[] = [];
    let came: RefusedFiles["came"] = "nothing";
    for (const file of files) {
      setNotice({ done: words.packs.puttingIn });
      try {
        const { title, isLeft } = await keeper.importFile(file, putIn);
        const said = isLeft ? words.packs.left : words.packs.imported;
        setNotice({ done: said(shortened(title, LONGEST)) });
        if (!isLeft) came = "some files";
      } catch (error) {
        setNotice(null);
        const where = files.length > 1 ? `${file.name}: ` : "";
        faults.push(...(error as Error).message.split("\n").map((fault) => where + fault));
        if ((error as { isPart?: true }).isPart) came = files.length > 1 ? "some files" : "a part";
      }
      if (faults.length > 0) setRefused({ why: faults.join("\n"), came });
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
  return { notice, refused, question, tools, forgetRefused: () => setRefused(null) };
}
