import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { SeedProblems } from "./seed-problems.ts";

/** A YAML file whose every value knows its line. */
export interface LocatedYaml {
  /** Name inside the seeds folder. */
  file: string;
  value: unknown;
  /** The line (from 1) of the value at a path, or of the nearest thing around it that is there. */
  lineOf(at: readonly (string | number)[]): number;
}

/** Null where the file is absent or no YAML; the problems say so. */
export function readYaml(seedsDir: string, file: string, problems: SeedProblems): LocatedYaml | null {
  const text = textOf(join(seedsDir, file));
  if (text === null) {
    problems.add(file, 1, "The file is missing. Put it back.");
    return null;
  }
  if (tabs(text, file, problems)) return null;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  // One error makes the parser report more of them further on: those would only confuse.
  const [error] = document.errors;
  if (error) {
    problems.add(file, counter.linePos(error.pos[0]).line, inPlainWords(error.code, error.message));
    return null;
  }
  return {
    file,
    value: document.toJS(),
    lineOf: (at) => counter.linePos(startOf(document.contents, at)).line || 1,
  };
}

/** A file's text; null where there is no such file. */
export function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Where the value at a path stands. That of a key is where the key is: its value may begin lines later. */
function startOf(contents: Node | null, at: readonly (string | number)[]): number {
  let node: unknown = contents;
  let start = 0;
  for (const key of at) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      start = (pair.key as Node).range?.[0] ?? start;
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      node = node.items[key];
      start = (node as Node | undefined)?.range?.[0] ?? start;
    } else break;
  }
  return start;
}

/** Whether lines begin with a tab; each is a problem. YAML forbids them, and its parser complains of everything else first. */
function tabs(text: string, file: string, problems: SeedProblems): boolean {
  const at = text.split("\n").flatMap((line, i) => (/^ *\t/.test(line) ? [i + 1] : []));
  for (const line of at)
    problems.add(file, line, "A tab stands at the beginning of the line. Indent with spaces.");
  return at.length > 0;
}

/** The errors that people meet most, put plainly; the parser's own words for the rest. */
function inPlainWords(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "This key stands twice in the same group. Take one of the two out.";
  if (code === "BAD_INDENT")
    return "The line is indented differently from its neighbours. Begin it where they begin.";
  return `This cannot be read (${message}). Look for a sign such as : { } [ ] # in a text: such a text goes in quotes.`;
}
