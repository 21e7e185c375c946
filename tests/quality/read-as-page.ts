import type { OpenLexicon } from "../../lib/spotting/open-lexicon.ts";
import { Session } from "../../lib/spotting/session.ts";
import type { Sieve } from "../../lib/spotting/sieve.ts";
import type { FoundMention } from "../../lib/spotting/spotter.ts";

/** The mentions of each text, as a page finds them: sifted first, then only what is worth it read. */
export function readAsPage(lexicon: OpenLexicon, sieve: Sieve, texts: readonly string[]): string[] {
  const session = new Session(lexicon, sieve, { places: false });
  const found = new Map<number, readonly FoundMention[]>();
  const read = new Set<number>();
  let asked = 0;
  let again = false;
  const take = (wanted: readonly number[]): void => {
    const blocks = wanted
      .filter((number) => !read.has(number))
      .map((number) => ({ number, text: texts[number]! }));
    for (const { number } of blocks) read.add(number);
    const answer = session.read(blocks, []);
    for (const { block, mentions } of answer.found) found.set(block, mentions);
    asked = answer.asks;
    again ||= answer.again;
  };
  const { hits, signs, signKinds } = session.sift(texts);
  take(hits);
  for (let before = 0; asked !== before;) {
    before = asked;
    take(signs.filter((_, i) => (signKinds[i]! & asked) !== 0));
  }
  if (again) take(session.sift(texts).hits);
  return texts.map((_, number) => inWords(found.get(number) ?? []));
}

export function inWords(
  mentions: readonly { start: number; end: number; entity: { id: string; tier: string } }[],
): string {
  return mentions
    .filter(({ entity }) => entity.tier === "core")
    .map(({ start, end, entity }) => `${entity.id}:${start}-${end}`)
    .join(" ");
}
