import { codeUnits, differences, packNumbers } from "./byte-sections.ts";
import {
  CUE,
  FORMAT,
  NAME,
  NUMBER_SECTIONS,
  PART,
  RISING,
  TEXT_SECTIONS,
  type CompiledHeader,
  type CompiledSense,
  type CompiledTables,
} from "./compiled.ts";
import type { Lexicon, Sense } from "./entity.ts";
import { buildTrie, type Phrase } from "./trie.ts";
import { buildVocabulary } from "./vocabulary.ts";

/**
 * Compiles a lexicon (word forms already expanded) for spotting. The same lexicon gives the same bytes.
 * Names without a letter, which no text can match, are passed over.
 */
export function compileLexicon(lexicon: Lexicon): Uint8Array {
  const cues = Object.keys(lexicon.cues);
  const senses = senseTable(cues);
  const phrases: Phrase[] = [];
  const rules: string[] = [];
  const tables: RuleTables = {
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
  const classes = wordClasses();
  const addRule = (text: string, entity: number, sense: Sense, ending = 0): number => {
    tables.ruleEntity.push(entity);
    tables.ruleEnding.push(ending);
    tables.ruleSense.push(senses.numberOf(sense));
    return rules.push(oneLine(text)) - 1;
  };

  lexicon.entities.forEach((entity, number) => {
    // The forms of a name are one rule: a reader is told the name.
    let last = { of: "", rule: -1 };
    for (const name of entity.names) {
      if (!name.of || name.of !== last.of)
        last = {
          of: name.of ?? name.text,
          rule: addRule(name.of ?? name.text, number, name, name.ending?.length),
        };
      phrases.push({ text: name.text, anyCase: name.case === "any", kind: NAME, ref: last.rule });
    }
    for (const pattern of entity.patterns) {
      const rule = addRule(pattern.source, number, pattern);
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
  phrases.push(...classes.phrases());
  cues.forEach((cue, number) => {
    for (const words of lexicon.cues[cue]!)
      phrases.push({ text: words, anyCase: false, kind: CUE, ref: number });
  });

  const { letters, wordStart, numberOf } = buildVocabulary(phrases);
  const trie = buildTrie(phrases, numberOf);
  const numbers: Record<keyof CompiledTables, ArrayLike<number>> = {
    letters,
    wordStart,
    ...trie,
    ...tables,
    ...classes.tables(),
  };
  const entities = lexicon.entities.map((e) => [e.id, e.name, e.type, e.tier].map(oneLine).join("\t"));
  return assemble(
    numbers,
    { entities: entities.join("\n"), rules: rules.join("\n") },
    {
      format: FORMAT,
      words: wordStart.length - 1,
      senses: senses.list,
      cues,
      sections: [],
    },
  );
}

type RuleTables = Record<
  | "ruleEntity"
  | "ruleSense"
  | "ruleEnding"
  | "partRule"
  | "partIndex"
  | "partGap"
  | "partOptional"
  | "partOutside"
  | "partCount",
  number[]
>;

/** Parts with the same words are one class, so that a list that many patterns share is in the automaton once. */
function wordClasses(): {
  add(words: readonly string[], part: number): void;
  phrases(): Phrase[];
  tables(): Pick<Record<keyof CompiledTables, number[]>, "classFirst" | "classPart">;
} {
  const parts = new Map<string, number[]>();
  return {
    add(words, part) {
      const key = words.join("\n");
      parts.set(key, [part, ...(parts.get(key) ?? [])]);
    },
    phrases: () =>
      [...parts.keys()].flatMap((key, ref) =>
        key.split("\n").map((text) => ({ text, anyCase: false, kind: PART, ref })),
      ),
    tables() {
      const classFirst = [0];
      const classPart = [...parts.values()].flatMap((list) => {
        classFirst.push(classFirst.at(-1)! + list.length);
        return list;
      });
      return { classFirst, classPart };
    },
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Equal conditions share a number. */
function senseTable(cues: string[]): { list: CompiledSense[]; numberOf(sense: Sense): number } {
  const list: CompiledSense[] = [];
  const known = new Map<string, number>();
  const groups = (names: string[] | undefined): number[] =>
    (names ?? []).map((name) => cues.indexOf(name)).filter((n) => n >= 0);
  return {
    list,
    numberOf(sense) {
      const compiled: CompiledSense = {
        afterFull: sense.afterFull ?? false,
        near: groups(sense.near),
        page: groups(sense.page),
        dense: groups(sense.dense),
        unless: groups(sense.unless),
        notBefore: (sense.notBefore ?? []).map((word) => word.toLowerCase()),
        notAfter: (sense.notAfter ?? []).map((word) => word.toLowerCase()),
      };
      const key = JSON.stringify(compiled);
      if (key === NO_CONDITION) return -1;
      if (!known.has(key)) known.set(key, list.push(compiled) - 1);
      return known.get(key)!;
    },
  };
}
const NO_CONDITION = JSON.stringify({
  afterFull: false,
  near: [],
  page: [],
  dense: [],
  unless: [],
  notBefore: [],
  notAfter: [],
});

function assemble(
  numbers: Record<keyof CompiledTables, ArrayLike<number>>,
  texts: { entities: string; rules: string },
  header: CompiledHeader,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const add = (name: string, values: ArrayLike<number>): void => {
    const { width, bytes } = packNumbers(values);
    header.sections.push([name, width, values.length]);
    pieces.push(bytes);
  };
  for (const name of NUMBER_SECTIONS)
    add(name, RISING.has(name) ? differences(numbers[name]) : numbers[name]);
  for (const name of TEXT_SECTIONS) add(name, codeUnits(texts[name]));
  const head = Uint8Array.from(codeUnits(asciiJson(header)));
  const all = new Uint8Array(4 + head.length + pieces.reduce((sum, piece) => sum + piece.length, 0));
  all.set(packNumbers([head.length, -1]).bytes.subarray(0, 4));
  all.set(head, 4);
  let at = 4 + head.length;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
