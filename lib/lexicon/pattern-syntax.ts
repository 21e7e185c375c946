/**
 * The syntax of phrase patterns, e.g. `{restrict|curb} ~4 {export|sale} ~4 {chip}`:
 *
 *   word            that word, in all its forms
 *   =word           just as written; word/n noun forms only; word/v verb forms only
 *   {a|b c|d}       one of these; an alternative may have several words
 *   {@chips|e}      the words of the list named chips, or e
 *   (the|its)?      may be left out
 *   ~3              up to three other words between
 *   &{a|b}          must stand there too, at the beginning or end, but is no part of the mention
 */
import type { WordClass } from "./forms.ts";

interface Alternative {
  text: string;
  as: WordClass;
}
interface SyntaxPart {
  alternatives: Alternative[];
  gap: number;
  optional: boolean;
  /** Stands beside the mention. */
  outside: boolean;
}

/** A gap reaches over a part of a sentence at most; more would join what does not belong together. */
export const LONGEST_GAP = 20;
export const MOST_PARTS = 8;

export class PatternError extends Error {
  /** Offset into the pattern where it went wrong. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Lists of words that patterns share, by name. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Reads a pattern; throws PatternError, whose message says what is wrong and what to write. */
export function parsePattern(source: string, lists: WordLists = {}): SyntaxPart[] {
  const parts: SyntaxPart[] = [];
  const piece = /\s+|~(\d+)|(&)?(?:\{([^{}]*)\}(\?)?|\(([^()]*)\)(\?)?|([^\s{}()~|?&]+)(\?)?)/y;
  let gap: number | null = null;
  while (piece.lastIndex < source.length) {
    const at = piece.lastIndex;
    const found = piece.exec(source);
    if (!found) throw new PatternError(whatIsWrong(source, at), at);
    const [, gapText, outside, braces, bracesOptional, round, roundOptional, word, wordOptional] = found;
    if (gapText !== undefined) {
      gap = Number(gapText);
      if (gap > LONGEST_GAP)
        throw new PatternError(`~${gap} is too wide: a gap is at most ~${LONGEST_GAP}`, at);
      if (parts.length === 0) throw new PatternError("a pattern begins with a word, not with a gap", at);
    } else if (braces !== undefined || round !== undefined || word !== undefined) {
      const optional = Boolean(bracesOptional ?? roundOptional ?? wordOptional);
      parts.push({
        alternatives: alternatives(braces ?? round ?? word!, at, lists),
        gap: gap ?? 0,
        optional,
        outside: outside !== undefined,
      });
      gap = null;
    }
  }
  if (gap !== null) throw new PatternError("a pattern ends with a word, not with a gap", source.length);
  check(parts, source);
  return parts;
}

function alternatives(inside: string, at: number, lists: WordLists): Alternative[] {
  return inside.split("|").flatMap((raw) => {
    const written = raw.trim();
    if (!written) throw new PatternError("an alternative is empty: take out the spare |", at);
    if (!/[\p{L}\p{N}]/u.test(written.replace(/\/[nv]$/, "")))
      throw new PatternError(`“${written}” holds no word`, at);
    if (!written.startsWith("@")) return [alternative(written)];
    const name = written.slice(1);
    const known = Object.keys(lists);
    if (!known.includes(name))
      throw new PatternError(`there is no list “${name}”; there are: ${known.join(", ") || "none"}`, at);
    return lists[name]!.map(alternative);
  });
}

function alternative(written: string): Alternative {
  if (written.startsWith("=")) return { text: written.slice(1), as: "exact" };
  if (written.endsWith("/n")) return { text: written.slice(0, -2), as: "noun" };
  if (written.endsWith("/v")) return { text: written.slice(0, -2), as: "verb" };
  return { text: written, as: "auto" };
}

function check(parts: SyntaxPart[], source: string): void {
  if (parts.length > MOST_PARTS)
    throw new PatternError(
      `${parts.length} parts are too many: a pattern has at most ${MOST_PARTS}`,
      source.length,
    );
  const inside = parts.map((part) => !part.outside);
  if (inside.slice(inside.indexOf(true), inside.lastIndexOf(true)).includes(false))
    throw new PatternError(
      "& stands at the beginning or the end of a pattern, not in the middle of a mention",
      0,
    );
  if (!hasMention(parts))
    throw new PatternError("no part is left for the mention: & marks what stands beside it", 0);
  if (parts.filter((part) => !part.optional).length < 2)
    throw new PatternError(
      "a pattern needs two parts that must stand; write a single word or phrase under names",
      0,
    );
}

/** Whether some part is always there for the mention: one that may not be left out, and does not stand beside it. */
export function hasMention(parts: readonly { outside?: boolean; optional: boolean }[]): boolean {
  return parts.some((part) => !part.outside && !part.optional);
}

function whatIsWrong(source: string, at: number): string {
  const sign = source[at]!;
  if (sign === "{") return "this { has no }";
  if (sign === "(") return "this ( has no )";
  if (sign === "~") return "~ needs a number: ~3 is up to three words between";
  if (sign === "&") return "& belongs directly before a word or {";
  if (sign === "|") return "| stands only inside { } or ( )";
  return `“${sign}” has no meaning here`;
}
