import { GAP, NAME, type CompiledTables } from "./compiled.ts";
import type { Entity, PatternPart, Sense } from "./entity.ts";
import { canBeFound, signsBehind } from "./name-signs.ts";
import type { Phrase } from "./trie.ts";
import type { WordClasses } from "./word-classes.ts";

type Column = Extract<keyof CompiledTables, `rule${string}` | `part${string}`>;

/** The rules of all entities, that is, their names and patterns: what the automaton is to find, and what each rule asks for. */
interface Rules {
  /** The names. (The words of patterns go to the word classes.) */
  phrases: Phrase[];
  /** By rule: what a reader is told who asks why; "" for the words as the page writes them. */
  texts: string[];
  /** By rule, for those that have some: see `signsBehind`. */
  signs: Record<number, string>;
  tables: Record<Column, number[]>;
}

/** The rules of entities. `numberOf` gives the number of a sense. `classes` gets the words of the patterns' parts. */
export function ruleTables(
  entities: readonly Entity[],
  numberOf: (sense: Sense) => number,
  classes: WordClasses,
): Rules {
  const phrases: Phrase[] = [];
  const texts: string[] = [];
  const signs: Rules["signs"] = {};
  const tables: Rules["tables"] = {
    ruleEntity: [],
    ruleSense: [],
    ruleEnding: [],
    partRule: [],
    partIndex: [],
    partGap: [],
    partOptional: [],
    partOutside: [],
    partCount: [],
  };
  const addRule = (text: string, entity: number, sense: Sense, ending = 0): number => {
    tables.ruleEntity.push(entity);
    tables.ruleEnding.push(ending);
    tables.ruleSense.push(numberOf(sense));
    return texts.push(text) - 1;
  };

  entities.forEach((entity, number) => {
    // All forms of a name are one rule, and a reader is told the name. A name without other forms is told as the page writes it.
    const inflected = new Set(entity.names.flatMap(({ of }) => of ?? []));
    let last = { of: "", rule: -1 };
    for (const name of entity.names) {
      const written = name.of ?? name.text;
      if (!canBeFound(written)) continue;
      if (!name.of || name.of !== last.of)
        last = {
          of: written,
          rule: addRule(inflected.has(written) ? written : "", number, name, name.ending?.length),
        };
      if (signsBehind(written)) signs[last.rule] = signsBehind(written);
      phrases.push({ text: name.text, anyCase: name.case === "any", kind: NAME, ref: last.rule });
    }
    for (const pattern of entity.patterns) {
      const rule = addRule(exampleOf(pattern.parts), number, pattern);
      pattern.parts.forEach((part, index) => {
        tables.partRule.push(rule);
        tables.partIndex.push(index);
        tables.partGap.push(part.gap);
        tables.partOptional.push(part.optional ? 1 : 0);
        tables.partOutside.push(part.outside ? 1 : 0);
        classes.add(part.words, tables.partCount.push(pattern.parts.length) - 1);
      });
    }
  });
  return { phrases, texts, signs, tables };
}

/** A wording that a pattern finds, for a reader who asks why: “restrict … export … chip”. See `GAP`. */
function exampleOf(parts: readonly PatternPart[]): string {
  const asked = parts.filter(({ optional }) => !optional);
  return asked.map(({ words, gap }, i) => (i > 0 && gap > 0 ? `${GAP}${words[0]}` : words[0]!)).join(" ");
}
