import { isWord } from "../lexicon/tokenise.ts";

/** Signs that names stand beside in addresses, handles and identifiers, and seldom in prose. */
const SUSPECT = /[/@._=&%\\:#~+-]/;

/**
 * Whether the words stand inside an address, an e-mail address, an @handle or an identifier ("api.deepseek.com",
 * "@huawei", "meta_tag"), or in code between backticks: nothing is named there.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (after === "(" && /^\(['"`)]/.test(text.slice(end, end + 2)) && !isCapital(text, start)) return true;
  if (isQuotedCode(text, start, end)) return true;
  if (!SUSPECT.test(before) && !SUSPECT.test(after)) return false;
  // An assigned value ("seek=5G").
  if (before === "=" && isWord(text.charCodeAt(start - 2))) return true;
  if (before === "@" || before === "_" || after === "_" || after === "@") return true;
  if (before === "." && isWord(text.charCodeAt(start - 2)) && isAscii(text.charCodeAt(start))) return true;
  if (after === "." && /^\.[a-z]{2,}/.test(text.slice(end, end + 4))) return true;
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && isAddressUnit(text.charCodeAt(from - 1))) from--;
  const head = text.slice(from, start);
  if (head.includes("://") || head.includes("@") || head.includes("\\") || head.startsWith("www."))
    return true;
  // A path of its own ("/providers/openai"), a model's or package's identifier ("openai/gpt-4o").
  if (/^\W*\.{0,2}\/[\w-]+\/|^\W*\.{1,2}\//.test(head)) return true;
  if (after === "/" && !isCapital(text, start) && /^\/[\w.-]*\d/.test(text.slice(end, end + 30))) return true;
  if (before === "-" && after === "-" && isSlug(head + text.slice(start, end + LONGEST_ADDRESS))) return true;
  if (isModelsPath(head + text.slice(start, end + LONGEST_ADDRESS))) return true;
  // A domain and a path ("arxiv.org/abs/…"), an address with a port, a query ("?q=…").
  if (/^[\w.-]+\.[a-z]{2,}(:\d+)?\//i.test(head) || /[?&][\w-]*=/.test(head)) return true;
  return /^[\w.-]*(@|=|:\/\/)/.test(text.slice(end, end + 40));
}

/** How far around a name the rest of its address is looked for, characters. */
const LONGEST_ADDRESS = 120;

function isAddressUnit(unit: number): boolean {
  return (
    unit > 0x20 &&
    unit < 0x7f &&
    unit !== 0x22 &&
    unit !== 0x28 &&
    unit !== 0x29 &&
    unit !== 0x3c &&
    unit !== 0x3e
  );
}

/** "`ollama run deepseek-r1`". A backtick also opens a quotation that an apostrophe closes. */
function isQuotedCode(text: string, start: number, end: number): boolean {
  const open = text.slice(Math.max(0, start - LONGEST_ADDRESS), start).lastIndexOf("`");
  if (open < 0) return false;
  const close = text.slice(end, end + LONGEST_ADDRESS).indexOf("`");
  const from = Math.max(0, start - LONGEST_ADDRESS) + open;
  const isOpen = text.slice(0, start).split("`").length % 2 === 0;
  return close >= 0 && isOpen && !/['’\n]/.test(text.slice(from, end + close));
}

/** "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B": an owner in small letters, and a model's name with hyphens and numbers. */
function isModelsPath(from: string): boolean {
  return /^[a-z][a-z\d-]*\/(?=[^\s/]*\d)[A-Za-z][\w.]*(-[\w.]+){2}/.test(from);
}

/** A title as addresses write it: small letters and at least three hyphens, with one word between two. */
function isSlug(text: string): boolean {
  return /^\W*[a-z\d]+(-[a-z\d]+){3}/.test(text);
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** A letter, or a digit: “2.5G” is no 5G. */
function isAscii(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}
