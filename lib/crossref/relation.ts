/** The words by which a passage relates two entities: "Borg bought Acme". */
import { sentencesOf, type Span } from "../corpus/sentences.ts";
import type { Bearing } from "./bearing.ts";
import type { IndexedPassage } from "./indexed-passage.ts";

/** UTF-16 units between two names; what stands further apart is more than how the two relate. */
const CLOSE = 70;

/** The words between the entity and another one that the sentence read names too, where they stand close in one sentence of the passage. */
export function relationOf(
  { passage, named }: Pick<IndexedPassage, "passage" | "named">,
  entity: string,
  { shared }: Pick<Bearing, "shared">,
): Span | null {
  const { text } = passage;
  const others = shared.filter((term) => term.key[0] === "e").map((term) => term.key.slice(1));
  for (const sentence of sentencesOf(text)) {
    const inside = named.filter((at) => at.start >= sentence.start && at.end <= sentence.end);
    for (const here of inside.filter((at) => at.entity === entity)) {
      const there = inside.find((at) => at.entity !== entity && others.includes(at.entity));
      if (!there) continue;
      const [first, second] = here.start < there.start ? [here, there] : [there, here];
      const between = inWords(text, { start: first.end, end: second.start });
      const length = between.end - between.start;
      if (length > 2 && length <= CLOSE) return between;
    }
  }
  return null;
}

/** What stands before the first word between two names: the end of "U.S.", a genitive's s, signs and spaces. */
const BEFORE_WORDS = /^(?:[’']s(?![\p{L}\p{N}]))?[^\p{L}\p{N}]*/u;
const AFTER_WORDS = /[^\p{L}\p{N}]*$/u;

function inWords(text: string, { start, end }: Span): Span {
  const from = start + BEFORE_WORDS.exec(text.slice(start, end))![0].length;
  return { start: from, end: from + text.slice(from, end).replace(AFTER_WORDS, "").length };
}
