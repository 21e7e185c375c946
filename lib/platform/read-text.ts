/** Why a file holds no text that could be read. */
type TextFault = "empty" | "notUtf8";

/** Encodings by the mark at the beginning of a file. Without one it is UTF-8, like all that Sidelight writes. */
const MARKS: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/**
 * The text of a file that a reader chose, or why there is none. A file in an older encoding is refused: read as UTF-8 it would silently lose
 * its umlauts, and the reader would find out in the library.
 */
export function textOf(bytes: Uint8Array): { text: string } | { fault: TextFault } {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte));
  try {
    const text = new TextDecoder(marked?.[0] ?? "utf-8", { fatal: true }).decode(bytes);
    return text.trim() ? { text } : { fault: "empty" };
  } catch {
    return { fault: "notUtf8" };
  }
}
