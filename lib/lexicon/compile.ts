import { differences, packNumbers, packText } from "./byte-sections.ts";
import {
  CUE,
  FORMAT,
  NAME,
  NUMBER_SECTIONS,
  RISING,
  TEXT_SECTIONS,
  type CompiledHeader,
  type StoredTables,
} from "./compiled.ts";
import { frontCode } from "./front-coding.ts";
import type { Lexicon, PatternPart, Sense } from "./entity.ts";
import { buildTrie, type Phrase } from "./trie.ts";
import { senseTable } from "./sense-table.ts";
import { buildVocabulary } from "./vocabulary.ts";
import { wordClasses } from "./word-classes.ts";

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
    // The forms of a name are one rule: a reader is told the name. One that has no forms is told as the page writes it.
    const inflected = new Set(entity.names.flatMap(({ of }) => of ?? []));
    let last = { of: "", rule: -1 };
    for (const name of entity.names) {
      const written = name.of ?? name.text;
      if (!name.of || name.of !== last.of)
        last = {
          of: written,
          rule: addRule(inflected.has(written) ? written : "", number, name, name.ending?.length),
        };
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
  phrases.push(...classes.phrases());
  cues.forEach((cue, number) => {
    for (const words of lexicon.cues[cue]!)
      phrases.push({ text: words, anyCase: false, kind: CUE, ref: number });
  });

  const { numberOf, ...words } = buildVocabulary(phrases);
  const { letters, wordStart, shared } = frontCode(words);
  const trie = buildTrie(phrases, numberOf);
  const numbers: Numbers = {
    letters: Array.from(letters, (letter) => letter & 0xff),
    letterHigh: fromFirst(Array.from(letters), (letter) => letter > 0xff).map((letter) => letter >> 8),
    shared,
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
      words: shared.length,
      senses: senses.list,
      cues,
      sections: [],
    },
  );
}

type Numbers = Record<keyof StoredTables, ArrayLike<number>>;

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

/** A wording that a pattern finds, for a reader who asks why: “restrict … export … chip”. */
function exampleOf(parts: readonly PatternPart[]): string {
  const asked = parts.filter(({ optional }) => !optional);
  return asked.map(({ words, gap }, i) => (i > 0 && gap > 0 ? `… ${words[0]}` : words[0]!)).join(" ");
}

const fromFirst = (numbers: number[], is: (number: number) => boolean): number[] => {
  const first = numbers.findIndex(is);
  return first < 0 ? [] : numbers.slice(first);
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function assemble(
  numbers: Numbers,
  texts: { entities: string; rules: string },
  header: CompiledHeader,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const add = (name: string, { width, bytes }: { width: number; bytes: Uint8Array }): void => {
    header.sections.push([name, width, bytes.length / width]);
    pieces.push(bytes);
  };
  for (const name of NUMBER_SECTIONS)
    add(name, packNumbers(RISING.has(name) ? differences(numbers[name]) : numbers[name]));
  for (const name of TEXT_SECTIONS) add(name, packText(texts[name]));
  const head = packText(asciiJson(header)).bytes;
  const all = new Uint8Array(4 + head.length + pieces.reduce((sum, piece) => sum + piece.length, 0));
  new DataView(all.buffer).setUint32(0, head.length, true);
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
