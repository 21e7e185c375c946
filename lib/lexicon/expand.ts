import { parseRef, type PassageRef } from "../corpus/article.ts";
import type { Entity, Lexicon, Name, Pattern, Sense } from "./entity.ts";
import { wordForms } from "./forms.ts";
import { parsePattern, type WordLists } from "./pattern-syntax.ts";
import type { EntitySource, LexiconSource, NameSource, PatternSource, SenseSource } from "./source.ts";

/**
 * Turns a lexicon as people write it into one that can be spotted (see `expandEntity`). A cue word also counts in the plural; a
 * plural does not count in the singular: “goods” and “customs” are about trade, “good” and “custom” are not.
 */
export function expandLexicon(source: LexiconSource): Lexicon {
  const plurals = (word: string): string[] => {
    const forms = wordForms(word, "noun");
    return forms.some((form) => form.length < word.length) ? [word] : forms;
  };
  return {
    cues: Object.fromEntries(
      Object.entries(source.cues).map(([group, words]) => [group, [...new Set(words.flatMap(plurals))]]),
    ),
    entities: source.entities.map((entity) => expandEntity(entity, source.lists)),
  };
}

/**
 * Turns an entity as people write it into one that can be spotted: makes the word forms (with compromise), parses the patterns, and renames
 * the conditions as the code calls them. Throws PatternError where a pattern cannot be parsed.
 */
export function expandEntity(source: EntitySource, lists: WordLists = {}): Entity {
  return {
    id: source.id,
    name: source.name,
    type: source.type,
    tier: source.tier,
    gloss: source.gloss,
    cites: source.cites.map(parseRef).filter((ref): ref is PassageRef => ref !== null),
    names: source.names.flatMap((name) => expandName(typeof name === "string" ? { text: name } : name)),
    patterns: (source.patterns ?? []).map((p) =>
      expandPattern(typeof p === "string" ? { pattern: p } : p, lists),
    ),
  };
}

/** "=word" asks for no other forms. */
function expandName(source: NameSource): Name[] {
  const exact = source.text.startsWith("=");
  const text = exact ? source.text.slice(1) : source.text;
  const forms = exact ? [text] : nameForms(text);
  return forms.map((form) => ({
    text: form,
    ...(form !== text && { of: text }),
    case: source.case ?? "capitals",
    ...(source.ending && { ending: source.ending }),
    ...expandSense(source),
  }));
}

/** A name in lower case in all its forms; of one like "AI chip" the last word may be a plural; other names only as they are. */
function nameForms(text: string): string[] {
  const cut = text.lastIndexOf(" ") + 1;
  if (cut === 0 || !/[A-Z]/.test(text)) return wordForms(text);
  return wordForms(text.slice(cut), "noun").map((form) => text.slice(0, cut) + form);
}

function expandPattern(source: PatternSource, lists: WordLists): Pattern {
  const parts = parsePattern(source.pattern, lists).map((part) => ({
    words: [...new Set(part.alternatives.flatMap((a) => wordForms(a.text, a.as)))],
    gap: part.gap,
    optional: part.optional,
    ...(part.outside && { outside: true }),
  }));
  return { source: source.pattern, parts, ...expandSense(source) };
}

function expandSense(source: SenseSource): Sense {
  return {
    ...(source["after-full"] && { afterFull: true }),
    ...(source.near && { near: source.near }),
    ...(source.page && { page: source.page }),
    ...(source.about && { about: source.about }),
    ...(source.dense && { dense: source.dense }),
    ...(source.unless && { unless: source.unless }),
    ...(source["not-before"] && { notBefore: source["not-before"] }),
    ...(source["not-after"] && { notAfter: source["not-after"] }),
  };
}
