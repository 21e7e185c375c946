import type { BaseIssue } from "valibot";

/** Something wrong in data that a person or another program made. */
export interface Problem {
  /** Where it is: keys and indices, from the top of the data down. */
  at: (string | number)[];
  /** What is wrong and what to do about it, in whole sentences. */
  message: string;
  /** Set for what may happen to a reader who imports what others made: the interface then says it in the reader's language. */
  fault?: Fault;
}

/**
 * noPack: it is something else. newer: made by a newer version. shipped: it has the id of the pack that ships. missing: a key is missing.
 * article, entity: another pack has one of the same id.
 */
export interface Fault {
  kind: "noPack" | "newer" | "shipped" | "missing" | "article" | "entity";
  /** The key that is missing, or the id that is taken. */
  what?: string;
  /** The other pack: its title, and its id. */
  pack?: string;
  packId?: string;
}

/** The name of the error where the browser lets an extension keep no database at all. */
export const NO_DATABASE = "NoDatabaseError";

/** A problem in one line: where it is, and the message; its own, unless another is given. */
export function lineOf({ at, message: own }: Problem, message = own): string {
  return at.length > 0 ? `${formatPath(at)}: ${message}` : message;
}

/** `["articles", 2, "passages", 0]` → `articles[2].passages[0]`. */
function formatPath(at: readonly (string | number)[]): string {
  return at.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("");
}

const KINDS: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  Array: "a list",
  object: "a group of keys",
  Object: "a group of keys",
  record: "a group of keys",
};

/** An issue that valibot found, in plain words. A message that the schema itself gives is kept. */
export function problemOf(issue: BaseIssue<unknown>): Problem {
  const at = (issue.path ?? []).map((step) => step.key as string | number);
  if (!issue.message.startsWith("Invalid ")) return { at, message: issue.message };
  if (issue.input === undefined) {
    const what = String(at.at(-1) ?? "it");
    return { at, message: `“${what}” is missing. Add it.`, fault: { kind: "missing", what } };
  }
  const expected = issue.expected?.startsWith("(")
    ? `one of ${issue.expected.slice(1, -1).replaceAll(" | ", ", ")}`
    : (KINDS[issue.expected ?? ""] ?? issue.expected);
  return { at, message: `Expected ${expected}, found ${show(issue.input)}.${hint(issue)}` };
}

function hint(issue: BaseIssue<unknown>): string {
  const scalar = typeof issue.input === "number" || typeof issue.input === "boolean";
  return issue.expected === "string" && scalar ? " Put it in quotes." : "";
}

function show(input: unknown): string {
  if (input === null) return "nothing";
  if (typeof input === "string") return `“${input.length > 40 ? `${input.slice(0, 39)}…` : input}”`;
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a group of keys" : String(input);
}

/** How many of a list are told to choose from: with the thousands of a large pack, told for each fault, a message fills the memory. */
const TOLD = 20;

/** "There are: a, b, c." */
export function choice(there: readonly string[]): string {
  const more = there.length - TOLD;
  return `There are: ${there.slice(0, TOLD).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** Rising numbers in words: `[1,2,3,5,6]` → "1 to 3, 5, 6". */
export function spans(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? "," : " to"} ${to}`))
    .join(", ");
}
