/** What a schema cannot see in a pack: ids given twice, references to nothing, words that two entities claim. */
import { type Article, formatRef, parseRef, type PassageRef } from "../corpus/article.ts";
import { type Associations, pairsOf } from "../corpus/associations.ts";
import { choice, type Problem, spans } from "../corpus/problem.ts";
import { type Claim, doubleClaims } from "./claims.ts";
import { CUE_CONDITIONS, type CueConditions, type Lexicon, type Name, type Pattern } from "./entity.ts";
import { hasMention } from "./pattern-syntax.ts";

/** Every such problem of a pack that has passed the schema; none where it is sound. */
export function checkPack(pack: {
  articles: Article[];
  lexicon: Lexicon;
  associations?: Associations;
}): Problem[] {
  const { articles, lexicon, associations } = pack;
  const groups = Object.keys(lexicon.cues);
  return [
    ...doubles(articles, ["articles"], "articles"),
    ...articles.flatMap(paragraphOrder),
    ...doubles(lexicon.entities, ["lexicon", "entities"], "entities"),
    ...lexicon.entities.flatMap((entity, i) => {
      const at = ["lexicon", "entities", i];
      return [
        ...entity.cites.flatMap((ref, k) => {
          const fault = citationFault(ref, articles);
          return fault
            ? [
                {
                  at: [...at, "cites", k],
                  message: `The gloss of “${entity.id}” cites ${formatRef(ref)}, ${fault}`,
                },
              ]
            : [];
        }),
        ...entity.names.flatMap((name, k) => [
          ...unknownCues(name, groups, [...at, "names", k]),
          ...wrongEnding(name, [...at, "names", k, "ending"]),
        ]),
        ...entity.patterns.flatMap((pattern, k) => [
          ...unknownCues(pattern, groups, [...at, "patterns", k]),
          ...nothingToMark(pattern, [...at, "patterns", k, "parts"]),
        ]),
      ];
    }),
    ...claimedTwice(lexicon),
    ...associatedWithNothing(articles, associations),
  ];
}

/** Why a paragraph cannot be cited, as the rest of a sentence; null where it can. */
export function citationFault(ref: PassageRef, articles: readonly Article[]): string | null {
  const article = articles.find(({ id }) => id === ref.article);
  if (!article) return `but there is no article ${ref.article}. ${choice(articles.map(({ id }) => id))}`;
  const numbers = article.passages.map(({ paragraph }) => paragraph);
  if (numbers.includes(ref.paragraph)) return null;
  return `which does not exist: ${article.id} has paragraphs ${spans(numbers)}. Cite one of those.`;
}

function doubles(items: readonly { id: string }[], at: string[], what: string): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    return before === undefined
      ? []
      : [
          {
            at: [...at, i, "id"],
            message: `“${id}” is the id of ${what}[${before}] too. Give one of them another id.`,
          },
        ];
  });
}

function paragraphOrder(article: Article, i: number): Problem[] {
  return article.passages.flatMap((passage, k) => {
    const before = article.passages[k - 1]?.paragraph ?? 0;
    if (passage.paragraph > before) return [];
    const message = `Paragraph ${passage.paragraph} stands after ${before}. Number the passages upwards, each once.`;
    return [{ at: ["articles", i, "passages", k, "paragraph"], message }];
  });
}

function associatedWithNothing(articles: readonly Article[], associations?: Associations): Problem[] {
  if (!associations) return [];
  const { passages, weights } = associations;
  const at = ["associations"];
  return [
    ...passages.flatMap((ref, i) => {
      const fault = citationFault(parseRef(ref)!, articles);
      return fault
        ? [{ at: [...at, "passages", i], message: `Something is associated with ${ref}, ${fault}` }]
        : [];
    }),
    ...Object.entries(weights).flatMap(([key, list]) => {
      const beyond = [...pairsOf(list)].find(({ place }) => passages[place] === undefined);
      if (!beyond) return [];
      const message = `There is no passage ${beyond.place} in the list of ${passages.length}, counted from 0. Name one that is there.`;
      return [{ at: [...at, "weights", key], message }];
    }),
  ];
}

/** A problem where a name's ending is not at its end, or is the whole name. `at`: of the ending. */
export function wrongEnding({ text, ending }: Name, at: Problem["at"]): Problem[] {
  if (!ending) return [];
  if (text === ending) return [{ at, message: `“${text}” is nothing but its ending. Write the whole word.` }];
  if (text.endsWith(ending)) return [];
  const advice = "Write the letters at its end that are no part of the mention.";
  return [{ at, message: `“${text}” does not end with “${ending}”. ${advice}` }];
}

function nothingToMark({ parts }: Pattern, at: Problem["at"]): Problem[] {
  if (hasMention(parts)) return [];
  const advice = "At least one part must stand, and not beside the mention.";
  return [{ at, message: `Nothing is left for the mention. ${advice}` }];
}

/** A problem for each cue group that a condition names and that is not defined. `at`: of the name or pattern. */
export function unknownCues(
  conditions: CueConditions,
  groups: readonly string[],
  at: Problem["at"],
): Problem[] {
  const there = groups.length > 0 ? choice(groups) : "There are none yet.";
  const advice = `${there} Use one of them, or define it under cues.`;
  return CUE_CONDITIONS.flatMap((key) =>
    (conditions[key] ?? []).flatMap((group, i) =>
      groups.includes(group)
        ? []
        : [{ at: [...at, key, i], message: `There is no group of cues “${group}”. ${advice}` }],
    ),
  );
}

function claimedTwice(lexicon: Lexicon): Problem[] {
  const claims = lexicon.entities.flatMap(({ id, names }, i) =>
    names.map(({ text }, k): Claim<Problem["at"]> => ({
      entity: id,
      text,
      place: ["lexicon", "entities", i, "names", k],
    })),
  );
  return doubleClaims(claims).map(([first, again]) => ({
    at: again.place,
    message: claimedTwiceMessage(first, again),
  }));
}

/** The message where two entities claim the same words. `where`: the place of the first claim, where that helps (“ (line 90)”). */
export function claimedTwiceMessage(first: Claim<unknown>, again: Claim<unknown>, where = ""): string {
  return `“${again.entity}” claims the words “${again.text}”, which “${first.entity}” claims too${where}. Take them from one of the two.`;
}
