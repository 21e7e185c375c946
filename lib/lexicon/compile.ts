import { CUE } from "./compiled.ts";
import type { Lexicon } from "./entity.ts";
import { frontCode } from "./front-coding.ts";
import { ruleTables } from "./rule-tables.ts";
import { senseTable, writeSense } from "./sense-table.ts";
import { buildTrie, type Phrase } from "./trie.ts";
import { buildVocabulary } from "./vocabulary.ts";
import { wordClasses } from "./word-classes.ts";
import { writeCompiled } from "./write-compiled.ts";

/**
 * Compiles a lexicon (word forms already expanded) for spotting. The same lexicon gives the same bytes.
 * Names that cannot be found (`canBeFound`) are passed over.
 */
export function compileLexicon({ entities, cues: groups }: Lexicon): Uint8Array {
  const cues = Object.keys(groups);
  const senses = senseTable(cues);
  const classes = wordClasses();
  const rules = ruleTables(entities, senses.numberOf, classes);
  const phrases = [...rules.phrases, ...classes.phrases(), ...cuePhrases(groups)];

  const { numberOf, ...words } = buildVocabulary(phrases);
  const { letters, wordStart, shared } = frontCode(words);
  const numbers = {
    letters: Array.from(letters, (letter) => letter & 0xff),
    letterHigh: highBytes(Array.from(letters)),
    shared,
    wordStart,
    ...buildTrie(phrases, numberOf),
    ...rules.tables,
    ...classes.tables(),
  };
  const texts = {
    entities: entities.map((e) => [e.id, e.name, e.type, e.tier].map(oneLine).join("\t")).join("\n"),
    rules: rules.texts.map(oneLine).join("\n"),
    senses: senses.list.map(writeSense).join("\n"),
  };
  return writeCompiled({ numbers, texts }, { words: shared.length, cues, signs: rules.signs });
}

function cuePhrases(groups: Lexicon["cues"]): Phrase[] {
  return Object.values(groups).flatMap((words, ref) =>
    words.map((text) => ({ text, anyCase: false, kind: CUE, ref })),
  );
}

/** The high bytes of the letters, from the first letter that has one: see `StoredTables`. */
function highBytes(letters: number[]): number[] {
  const first = letters.findIndex((letter) => letter > 0xff);
  return first < 0 ? [] : letters.slice(first).map((letter) => letter >> 8);
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
