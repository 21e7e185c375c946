import { isSetting } from "./concepts.ts";
import type { Reading } from "./reading.ts";
import { type CorpusIndex, rarity } from "./corpus-index.ts";
import { languageOf } from "./stop-words.ts";
import { kindOf, pairKey, termsOf, withEntities, type Term } from "./terms.ts";
import type { Weights } from "./weights.ts";

/** How a term is asked for. */
interface Asked {
  weight: number;
  /** true: the sentence itself holds the term. false: only the paragraph around it does. */
  inSentence: boolean;
}

/** What a reading asks the corpus for: by the key of a term. */
export type Query = Map<string, Asked>;

/** The types of entities that are called by a proper name. */
const NAMES = new Set(["organisation", "person", "product", "event", "place"]);

/**
 * The terms of a reading, weighed. The words of a name stand for the entity alone: "World AI Conference" asks for that conference
 * and for no other. Where an entity is pointed at, only the pairs that hold it are asked for.
 */
export function queryOf(index: CorpusIndex, reading: Reading, weights: Weights): Query {
  const { paragraph, start, end, entity, mentions = [] } = reading;
  const names = mentions.filter((m) => NAMES.has(index.entities.get(m.entity)?.type ?? ""));
  const isInName = (term: Term) => names.some((name) => term.start >= name.start && term.end <= name.end);
  const all = withEntities(termsOf(paragraph, languageOf(paragraph)), mentions).filter(
    (term) => term.key[0] === "e" || term.key[0] === "p" || !isInName(term),
  );
  const query: Query = new Map();
  // No passage can share the words of a language that the corpus does not hold: they are no part of the question.
  const foreign = !speaks(index, paragraph);
  const concepts = all.filter((term) => term.key[0] === "c");
  const add = ({ key, start: from, end: to }: Term, inSentence: boolean) => {
    let weight = weights.kinds[kindOf(key)] * (inSentence ? 1 : weights.paragraph);
    // Where nobody is pointed at there is little but ideas to go by, and those of the field's setting count in full.
    if (entity && key[0] === "c" && isSetting(key.slice(1))) weight *= weights.setting;
    if (key[0] === "w" && concepts.some((c) => from >= c.start && to <= c.end)) weight *= weights.sameWord;
    const known = query.get(key);
    if (!known || known.weight < weight) query.set(key, { weight, inSentence });
  };
  for (const term of all) {
    if (term.key[0] === "p" || (foreign && term.key[0] === "w" && !index.has(term.key))) continue;
    add(term, term.start >= start && term.end <= end);
  }
  // A country stands beside everybody: it makes no pair.
  const isPlace = (id: string) => index.entities.get(id)?.type === "place";
  const said = mentions.filter((m) => m.start >= start && m.end <= end && !isPlace(m.entity));
  const inside = [...new Set(said.map((m) => m.entity))];
  for (const [i, first] of inside.entries())
    for (const second of inside.slice(i + 1))
      if (!entity || first === entity || second === entity)
        query.set(pairKey(first, second), { weight: weights.kinds.p, inSentence: true });
  balance(index, query);
  if (entity) query.set(`e${entity}`, { weight: weights.kinds.e + weights.pointed, inSentence: true });
  return query;
}

/** Whether a passage holds a figure or a year that is asked for. Asks the index: reading the figures of a passage takes long. */
export function sharesFigure(index: CorpusIndex, query: Query, passage: number): boolean {
  for (const key of query.keys())
    if ((key[0] === "f" || key[0] === "d") && index.postings(key).has(passage)) return true;
  return false;
}

/** Sees to it that the paragraph around a sentence, however long, weighs no more than the sentence. */
function balance(index: CorpusIndex, query: Query): void {
  let sentence = 0;
  let around = 0;
  for (const [key, { weight, inSentence }] of query) {
    const worth = weight * rarity(index, key);
    if (inSentence) sentence += worth;
    else around += worth;
  }
  if (around <= sentence) return;
  for (const asked of query.values()) if (!asked.inSentence) asked.weight *= sentence / around;
}

/** Whether any article of the corpus is in the language of a text. */
function speaks(index: CorpusIndex, text: string): boolean {
  const language = /\p{Script=Han}/u.test(text) ? "zh" : languageOf(text);
  for (const known of index.languages) if (known.startsWith(language)) return true;
  return false;
}
