import { type Fault, lineOf } from "../lib/corpus/problem.ts";
import { OWN_PACK, type PackError, SHIPPED_PACK } from "../lib/lexicon/pack.ts";
import { words } from "./words.ts";

/** What keeps the library from being opened or written, where a reader can do something about it; null for every other error. */
export function troubleOf({ name }: Error): string | null {
  // As the browser's database calls them.
  if (name === "VersionError") return words.library.newer;
  return name === "QuotaExceededError" ? words.library.full : null;
}

/** What was wrong and what helps: in the reader's words where that is known, with the browser's own where it is not. */
export function reasonOf(error: Error): string {
  return troubleOf(error) ?? words.unforeseen(error.message || error.name);
}

/**
 * What is wrong with a pack, a line for each fault. Faults that only a pack's author can mend stay in English, beside the keys that they
 * speak of, as the scripts tell them.
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
