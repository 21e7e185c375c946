/** Which stretch of a passage is quoted: what shares most with the sentence read, and no more than a card holds at a glance. */
import { sentencesOf, type Span } from "../corpus/sentences.ts";

/** Something in a passage that ties it to the sentence read. Ties with the same key count once. */
type Tie = Span & { key: string };

/** Where clauses end: what follows may be left out without tearing one. */
const CLAUSE_END = /[,;:](?=\s)|\s[—–](?=\s)|—|[，；：]/g;
/** A sentence that is too long by no more than this is quoted whole: cut for the sake of three characters it may say nothing. */
const WHOLE = 1.1;
const HAN = /\p{Script=Han}/gu;

/**
 * The sentences in a row that hold most of the ties in at most `longest` characters (of Chinese half as many: they are twice as
 * wide); of a single sentence that is longer by more than a tenth, the clauses in a row. A clause is never torn, however long. The whole
 * text where it is short enough, and its beginning where nothing ties it. `worth`: of a tie, by its key; 1 where it is not said.
 */
export function bestStretch(
  text: string,
  ties: readonly Tie[],
  worth: ReadonlyMap<string, number>,
  longest: number,
): Span {
  const dense = (text.match(HAN)?.length ?? 0) * 3 > text.length;
  const most = dense ? longest / 2 : longest;
  const whole = { start: 0, end: text.length };
  if (text.length <= most) return whole;
  const shares = ({ start, end }: Span): number => {
    const keys = new Set(ties.filter((tie) => tie.start >= start && tie.end <= end).map((tie) => tie.key));
    return [...keys].reduce((total, key) => total + (worth.get(key) ?? 1), 0);
  };
  const best = bestRow(sentencesOf(text), shares, most, "short") ?? whole;
  if (best.end - best.start <= most * WHOLE) return best;
  return bestRow(clausesOf(text, best), shares, most, "long") ?? best;
}

/** The parts in a row that share most in at most so many characters; of those that share alike the one `preferred`. */
function bestRow(
  parts: readonly Span[],
  shares: (row: Span) => number,
  most: number,
  preferred: "short" | "long",
): Span | null {
  let best: (Span & { sum: number }) | null = null;
  for (const [first, { start }] of parts.entries())
    for (const { end } of parts.slice(first)) {
      if (end - start > most && end !== parts[first]!.end) break;
      const sum = shares({ start, end });
      const more = best && (preferred === "long" ? 1 : -1) * (end - start - (best.end - best.start));
      if (!best || sum > best.sum || (sum === best.sum && sum > 0 && more! > 0)) best = { start, end, sum };
    }
  return best;
}

function clausesOf(text: string, { start, end }: Span): Span[] {
  const ends = [...text.slice(start, end).matchAll(CLAUSE_END)].map((found) => ({
    from: start + found.index,
    to: start + found.index + found[0].length,
  }));
  const clauses: Span[] = [];
  let from = start;
  for (const each of [...ends, { from: end, to: end }]) {
    while (from < each.from && /\s/.test(text[from]!)) from++;
    if (each.from > from) clauses.push({ start: from, end: each.from });
    from = each.to;
  }
  return clauses;
}
