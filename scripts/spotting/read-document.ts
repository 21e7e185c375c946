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
  const content = readText(file);
  const id = basename(file).replace(/\.\w+$/, "");
  if (/\.html?$/i.test(file) || (file === "-" && /^\s*<(!doctype|html)/i.test(content)))
    return { id, ...htmlBlocks(content) };
  if (/\.json$/i.test(file)) return goldDocument(parseJson(content, file), file) ?? notGold(file);
  return { id, text: content };
}

/** A file's JSON as a value. Throws with what is wrong. */
export function readJson(file: string): unknown {
  return parseJson(readText(file), file);
}

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Error(`${file}: there is no such file`);
    if (code === "EISDIR") throw new Error(`${file}: this is a folder; give a file, or the folder to “eval”`);
    throw error;
  }
}

/** A parsed JSON value as a gold document; null where it is something else. */
export function goldDocument(value: unknown, file: string): TextDocument | null {
  const { id, text, mentions } = (value ?? {}) as Partial<TextDocument>;
  return typeof text === "string" && Array.isArray(mentions) ? { id: id ?? file, text, mentions } : null;
}

function parseJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`${file}: this is no JSON: ${(error as Error).message}`);
  }
}

function notGold(file: string): never {
  throw new Error(
    `${file}: a JSON document needs "text" (a string) and "mentions" (a list), as gold documents have`,
  );
}
