import { type Fault, lineOf, NO_DATABASE } from "../lib/corpus/problem.ts";
import { OWN_PACK, type PackError, SHIPPED_PACK } from "../lib/lexicon/pack.ts";
import type { Undoable } from "./Notice.tsx";
import { words } from "./words.ts";

/** Why the library cannot be opened or written, where the reader can do something about it; null for every other error. */
export function troubleOf({ name }: Error): string | null {
  if (name === NO_DATABASE) return words.library.barred;
  // As the browser's database calls them.
  if (name === "VersionError") return words.library.newer;
  return name === "QuotaExceededError" ? words.library.full : null;
}

/** The notice that an action has failed, with the reason where the reader can do something about it. */
export function failedNotice(error: Error): Undoable {
  return { done: troubleOf(error) ?? words.actions.failed };
}

/** What was wrong and what helps: in the reader's words where that is known, with the browser's own where it is not. */
export function reasonOf(error: Error): string {
  return troubleOf(error) ?? words.unforeseen(error.message || error.name);
}

/**
 * What is wrong with a pack, a line for each fault. Faults that only a pack's author can mend stay in English, with the keys that they are
 * about, as the scripts print them.
 */
export function faultsOf(error: Error): string {
  // What crosses from the background keeps its fields, and not its class.
  const { problems } = error as Partial<PackError>;
  if (!problems) return error.message;
  return problems.map((problem) => lineOf(problem, problem.fault && toldOf(problem.fault))).join("\n");
}

/** Two packs have a title that is written in English, whatever the reader speaks; the library calls them otherwise. */
function toldOf(fault: Fault): string {
  const names: Partial<Record<string, string>> = {
    [OWN_PACK]: words.packs.own,
    [SHIPPED_PACK]: words.library.articles,
  };
  return words.packs.faults[fault.kind]({ ...fault, pack: names[fault.packId ?? ""] ?? fault.pack ?? "" });
}
