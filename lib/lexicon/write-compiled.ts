import { differences, packNumbers, packText } from "./byte-sections.ts";
import {
  type CompiledHeader,
  FORMAT,
  NUMBER_SECTIONS,
  AS_DIFFERENCES,
  type StoredTables,
  TEXT_SECTIONS,
} from "./compiled.ts";

/** The sections of a compiled lexicon before they become bytes. */
interface Sections {
  numbers: Record<keyof StoredTables, ArrayLike<number>>;
  texts: Record<(typeof TEXT_SECTIONS)[number], string>;
}

/**
 * A compiled lexicon as one string of bytes, to be read by `openLexicon`: the length of the header in four bytes, little-endian; the header
 * as JSON; then the sections, in the order in which the header names them.
 */
export function writeCompiled(
  { numbers, texts }: Sections,
  facts: Omit<CompiledHeader, "format" | "sections">,
): Uint8Array {
  const sections: CompiledHeader["sections"] = [];
  const pieces: Uint8Array[] = [];
  const add = (name: string, { width, bytes }: { width: number; bytes: Uint8Array }): void => {
    sections.push([name, width, bytes.length / width]);
    pieces.push(bytes);
  };
  for (const name of NUMBER_SECTIONS)
    add(name, packNumbers(AS_DIFFERENCES.has(name) ? differences(numbers[name]) : numbers[name]));
  for (const name of TEXT_SECTIONS) add(name, packText(texts[name]));
  const head = packText(asciiJson({ format: FORMAT, ...facts, sections } satisfies CompiledHeader)).bytes;
  const all = new Uint8Array(4 + head.length + pieces.reduce((sum, piece) => sum + piece.length, 0));
  new DataView(all.buffer).setUint32(0, head.length, true);
  all.set(head, 4);
  let at = 4 + head.length;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
