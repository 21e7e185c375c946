import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { GoldMention } from "../../scripts/spotting/read-document.ts";

/** A paragraph and what is named in it. Offsets are UTF-16 into `text`, end exclusive. */
export interface Example {
  text: string;
  mentions: GoldMention[];
  /** How it is said: the comment that the line stands under. */
  class: string;
  /** The file's name without its ending: an entity, or "names". */
  file: string;
  /** From 1. */
  line: number;
  /** The page that the paragraph stands on: the line number of its first paragraph. */
  page: number;
}

const FOLDER = join(import.meta.dirname, "examples");

/** Every example of `tests/quality/examples`, in the order of files and lines. Throws what `parseExamples` throws. */
export function readExamples(): Example[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => parseExamples(readFileSync(join(FOLDER, name), "utf8"), basename(name, ".txt")));
}

/**
 * Reads one file: a paragraph a line, mentions as `[[surface|entity]]`, `# class` above what it names, `page:` before a
 * paragraph of the same page as the one above it. Throws with file:line where a bracket does not pair, a mention is
 * incomplete, or a paragraph has no class or no page to continue.
 */
export function parseExamples(content: string, file: string): Example[] {
  const examples: Example[] = [];
  let said = "";
  content.split("\n").forEach((raw, index) => {
    const line = index + 1;
    const fail = (what: string): never => {
      throw new Error(`${file}.txt:${line}: ${what}`);
    };
    const written = raw.trim();
    if (!written) return;
    if (written.startsWith("#")) {
      said = written.slice(1).trim();
      return;
    }
    if (!said) fail('a paragraph before any class: put a line like "# nominal" above it');
    const continues = written.startsWith("page:");
    const before = examples.at(-1);
    if (continues && !before) fail('"page:" continues a page, but no paragraph stands above it');
    const page = continues ? before!.page : line;
    const { text, mentions } = readMentions(continues ? written.slice(5).trim() : written, fail);
    examples.push({ text, mentions, class: said, file, line, page });
  });
  return examples;
}

function readMentions(
  written: string,
  fail: (what: string) => never,
): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = "";
  let read = 0;
  for (const match of written.matchAll(/\[\[([^[\]|]*)\|([^[\]|]*)\]\]/g)) {
    const [whole, surface = "", entity = ""] = match;
    if (!surface || surface !== surface.trim()) fail(`a mention needs words, without space around: ${whole}`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entity)) fail(`"${entity}" is no entity's id: ${whole}`);
    text += written.slice(read, match.index);
    mentions.push({ start: text.length, end: text.length + surface.length, entity, surface });
    text += surface;
    read = match.index + whole.length;
  }
  text += written.slice(read);
  if (/\[\[|\]\]/.test(text)) fail("a bracket without its pair: mentions are written [[surface|entity]]");
  return { text, mentions };
}
