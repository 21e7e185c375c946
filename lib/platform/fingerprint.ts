import { breather } from "./in-slices.ts";

/** The first 16 hexadecimal digits of the SHA-256 of a text or of bytes: enough to tell versions of one thing apart. */
export async function fingerprint(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** How many parts of a list are hashed at once. */
const TOGETHER = 50;

/** The fingerprint of a list that may be as long as a library. It is worked out in portions, between which others have their turn. */
export async function fingerprintOfAll(parts: readonly unknown[]): Promise<string> {
  const pause = breather();
  let marks = "";
  for (let from = 0; from < parts.length; from += TOGETHER) {
    marks += await fingerprint(JSON.stringify(parts.slice(from, from + TOGETHER)));
    await pause();
  }
  return fingerprint(marks);
}
