import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { TextBlock } from "./text-blocks.ts";
import { htmlBlocks } from "./html-blocks.ts";

export interface GoldMention {
  start: number;
  end: number;
  entity: string;
  surface: string;
}

export interface TextDocument {
  id: string;
  text: string;
  /** Where the document itself says what its blocks are (HTML). */
  blocks?: TextBlock[];
  /** Where it is a gold document. */
  mentions?: GoldMention[];
}

/** Reads a .txt, .html or gold .json file, or "-" for standard input. Throws with what is wrong and what to give instead. */
export function readDocument(file: string): TextDocument {
  const content = readFileSync(file === "-" ? 0 : file, "utf8");
  const id = basename(file).replace(/\.\w+$/, "");
  if (/\.html?$/i.test(file) || (file === "-" && /^\s*<(!doctype|html)/i.test(content)))
    return { id, ...htmlBlocks(content) };
  if (/\.json$/i.test(file)) return goldDocument(JSON.parse(content), file) ?? notGold(file);
  return { id, text: content };
}

/** A parsed JSON value as a gold document; null where it is something else. */
export function goldDocument(value: unknown, file: string): TextDocument | null {
  const { id, text, mentions } = (value ?? {}) as Partial<TextDocument>;
  return typeof text === "string" && Array.isArray(mentions) ? { id: id ?? file, text, mentions } : null;
}

function notGold(file: string): never {
  throw new Error(
    `${file}: a JSON document needs "text" (a string) and "mentions" (a list), as gold documents have`,
  );
}
