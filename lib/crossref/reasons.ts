import { type Bearing, TELLS } from "./bearing.ts";
import { isActor } from "./concepts.ts";
import type { Reason } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { IndexedPassage } from "./indexed-passage.ts";

/** Why a passage is shown for a sentence: the entities, figures and years in common, then what both speak of. `entity`: the one pointed at. */
export function reasonsFor(
  index: CorpusIndex,
  indexed: IndexedPassage,
  entity: string | null,
  bearing: Bearing,
): Reason[] {
  const { text } = indexed.passage;
  const telling = bearing.shared.filter((term) => term.worth >= TELLS);
  const wordsOf = (key: string) => {
    const at = bearing.terms.find((term) => term.key === key)!;
    return text.slice(at.start, at.end);
  };
  const of = (kind: string) =>
    telling.flatMap(({ key }) => (key[0] === kind && key !== `e${entity}` ? [key] : []));
  const names = of("e").map((key) => index.entities.get(key.slice(1))?.name ?? wordsOf(key));
  const figures = of("f").map((key) => ({ kind: "figure" as const, text: wordsOf(key) }));
  const years = of("d").map((key) => ({ kind: "year" as const, text: key.slice(1) }));
  // That both say “sanctions” is no reason where it is the name itself, which is marked in any case.
  const isItsName = (key: string) =>
    bearing.terms.every(
      (term) =>
        term.key !== key ||
        indexed.named.some((at) => at.entity === entity && at.start <= term.start && term.end <= at.end),
    );
  const ideas = of("c").filter((key) => !isItsName(key));
  // Nor is it a reason that both speak of firms, or of a government.
  const tells = ideas.some((key) => !isActor(key.slice(1)));
  // "By 2030" stands for a plan, and is said as a year already.
  const isYear = (words: string) => years.some(({ text: year }) => words.includes(year));
  const about = tells ? [...new Set(ideas.map(wordsOf))].filter((words) => !isYear(words)) : [];
  return [
    ...(names.length > 0 ? [{ kind: "names" as const, words: names.slice(0, 3) }] : []),
    ...figures.slice(0, 2),
    ...years.slice(0, 2),
    ...(about.length > 0 ? [{ kind: "about" as const, words: about.slice(0, 3) }] : []),
  ];
}
