import type { IndexBlock, TextPart } from "./index-block.ts";
import { packed, unpack } from "./packed.ts";
import { Postings } from "./postings.ts";
import type { Splice } from "./splice-block.ts";
import { endAt } from "./splice-names.ts";

/** What follows from the texts of a block after a splice; its languages are those that it had. */
export function splicedTexts(block: IndexBlock, { from, to, fresh }: Splice): Omit<TextPart, "version"> {
  const first = endAt(block.ends, from);
  const last = endAt(block.ends, to);
  const grown = (fresh?.lengths.length ?? 0) - (last - first);
  const lengths = Uint32Array.from([
    ...block.lengths.subarray(0, first),
    ...(fresh?.lengths ?? []),
    ...block.lengths.subarray(last),
  ]);
  return {
    articles: [...block.articles.slice(0, from), ...(fresh?.articles ?? []), ...block.articles.slice(to)],
    ends: Uint32Array.from([
      ...block.ends.subarray(0, from),
      ...(fresh?.ends ?? []).map((end) => first + end),
      ...block.ends.subarray(to).map((end) => end + grown),
    ]),
    languages: block.languages,
    lengths,
    ...splicedPostings(block, fresh, { first, last, grown, passages: lengths.length }),
  };
}

/** The terms of both, ascending; each with its passages before what is taken out, those that come, and those behind, which have moved. */
function splicedPostings(
  block: IndexBlock,
  fresh: Splice["fresh"],
  { first, last, grown, passages }: { first: number; last: number; grown: number; passages: number },
): Pick<TextPart, "terms" | "starts" | "postings"> {
  const [old, more] = [block, fresh ?? NONE].map(unpacked) as [Unpacked, Unpacked];
  const room = old.where.length + more.where.length;
  const terms = new Float64Array(old.terms.length + more.terms.length);
  const starts = new Uint32Array(terms.length + 1);
  const where = new Uint32Array(room);
  const counts = new Uint8Array(room);
  let size = 0;
  let at = 0;
  const put = (passage: number, count: number) => {
    where[at] = passage;
    counts[at++] = count;
  };
  for (let i = 0, k = 0; i < old.terms.length || k < more.terms.length;) {
    const term = Math.min(old.terms[i] ?? Infinity, more.terms[k] ?? Infinity);
    const isOld = old.terms[i] === term;
    let next = isOld ? old.starts[i]! : 0;
    const end = isOld ? old.starts[++i]! : 0;
    for (; next < end && old.where[next]! < first; next++) put(old.where[next]!, old.counts[next]!);
    if (more.terms[k] === term)
      for (let each = more.starts[k]!, to = more.starts[++k]!; each < to; each++)
        put(first + more.where[each]!, more.counts[each]!);
    for (; next < end; next++) if (old.where[next]! >= last) put(old.where[next]! + grown, old.counts[next]!);
    // A term that only what was taken out held is gone with it.
    if (at === starts[size]) continue;
    terms[size++] = term;
    starts[size] = at;
  }
  return {
    terms: terms.slice(0, size),
    starts: starts.slice(0, size + 1),
    postings: packed(where.subarray(0, at), counts.subarray(0, at), passages),
  };
}

interface Unpacked {
  terms: Float64Array;
  starts: Uint32Array;
  where: Uint32Array;
  counts: Uint8Array;
}
const NONE = { terms: new Float64Array(), starts: new Uint32Array(1), postings: new Uint16Array() };

function unpacked({ terms, starts, postings }: Pick<TextPart, "terms" | "starts" | "postings">): Unpacked {
  const list = new Postings(postings.length);
  unpack(postings, { from: 0, to: postings.length }, 0, list);
  return { terms, starts, where: list.passages, counts: list.counts };
}
