import { sums, unpackNumbers, unpackText } from "../lexicon/byte-sections.ts";
import {
  FORMAT,
  GAP,
  AS_DIFFERENCES,
  TEXT_SECTIONS,
  type CompiledEntity,
  type CompiledHeader,
  type CompiledSense,
  type CompiledTables,
  type StoredTables,
} from "../lexicon/compiled.ts";
import { frontDecode } from "../lexicon/front-coding.ts";
import { readSense } from "../lexicon/sense-table.ts";
import { buildBuckets } from "../lexicon/word-hash.ts";

/** A compiled lexicon in memory. Texts are decoded when first asked for: most pages name little. */
export interface OpenLexicon extends CompiledTables {
  /** Per word: the state that it leads to from the root, 0 where none does. Commas before a first word do not count. */
  rootState: Int32Array;
  /** See `buildBuckets`. */
  buckets: Int32Array;
  /** Per part: within how many words after it the next part must stand. */
  partReach: Int32Array;
  /** Per word class: 1 where a pattern can begin with it. */
  classBegins: Uint8Array;
  senses: CompiledSense[];
  cues: string[];
  /** By rule: see `signsBehind`. */
  ruleSigns: ReadonlyMap<number, string>;
  entities(): CompiledEntity[];
  /** A rule in words: a wording that its pattern finds, or its alias; "" for an alias without other forms. */
  ruleText(rule: number): string;
}

/** Opens what `compileLexicon` wrote. Throws where the bytes are of another format version. */
export function openLexicon(bytes: Uint8Array): OpenLexicon {
  const headLength = unpackNumbers(bytes, 0, 4, 1)[0]!;
  const header = JSON.parse(unpackText(bytes, 4, 1, headLength)) as CompiledHeader;
  if (header.format !== FORMAT)
    throw new Error(`compiled lexicon of format ${header.format}, expected ${FORMAT}: compile it again`);
  const numbers: Record<string, Int32Array> = {};
  const texts: Record<string, () => string> = {};
  let at = 4 + headLength;
  for (const [name, width, length] of header.sections) {
    const from = at;
    if (TEXT_SECTIONS.some((section) => section === name))
      texts[name] = () => unpackText(bytes, from, width, length);
    else numbers[name] = unpackNumbers(bytes, from, width, length);
    if (AS_DIFFERENCES.has(name)) sums(numbers[name]!);
    at += width * length;
  }
  const { shared, letterHigh, ...stored } = numbers as unknown as StoredTables;
  const firstWide = stored.letters.length - letterHigh.length;
  for (let i = 0; i < letterHigh.length; i++) stored.letters[firstWide + i]! |= letterHigh[i]! << 8;
  const tables: CompiledTables = { ...stored, ...frontDecode({ ...stored, shared }) };
  const rootState = new Int32Array(header.words);
  for (let state = tables.firstChild[0]!; state < tables.firstChild[1]!; state++)
    rootState[tables.label[state]! >> 1] = state;
  const ruleTexts = once(() => lines(texts.rules!().replaceAll(GAP, "… ")));
  return {
    ...tables,
    rootState,
    ...reachOf(tables),
    buckets: buildBuckets(tables.letters, tables.wordStart),
    senses: lines(texts.senses!()).map(readSense),
    cues: header.cues,
    ruleSigns: new Map(Object.entries(header.signs).map(([rule, signs]) => [Number(rule), signs])),
    entities: once(() => lines(texts.entities!()).map(readEntity)),
    ruleText: (rule) => ruleTexts()[rule] ?? "",
  };
}

/** How far each part of a pattern may wait for the next, and which words can begin a pattern. */
function reachOf(tables: CompiledTables): Pick<OpenLexicon, "partReach" | "classBegins"> {
  const { partIndex, partCount, partGap, partOptional, classFirst, classPart } = tables;
  const partReach = new Int32Array(partIndex.length);
  const begins = new Uint8Array(partIndex.length);
  for (let part = 0; part < partIndex.length; part++) {
    const end = part - partIndex[part]! + partCount[part]!;
    for (let next = part + 1; next < end; next++) {
      partReach[part]! += partGap[next]! + 1;
      if (partOptional[next] === 0) break;
    }
    begins[part] = partIndex[part] === 0 || (begins[part - 1] === 1 && partOptional[part - 1] === 1) ? 1 : 0;
  }
  const classBegins = new Uint8Array(classFirst.length - 1);
  for (let c = 0; c < classBegins.length; c++)
    for (let at = classFirst[c]!; at < classFirst[c + 1]!; at++) classBegins[c]! |= begins[classPart[at]!]!;
  return { partReach, classBegins };
}

const lines = (text: string): string[] => (text ? text.split("\n") : []);

function readEntity(line: string): CompiledEntity {
  const [id, name, type, tier] = line.split("\t");
  return { id, name, type, tier } as CompiledEntity;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
