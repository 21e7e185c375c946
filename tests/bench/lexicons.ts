/** The lexicons to measure with: names alone, so many of them, the same for every way; and the shipped one, whole. */
import { compileLexicon } from "../../lib/lexicon/compile.ts";
import type { Entity, Lexicon } from "../../lib/lexicon/entity.ts";
import { seeded } from "./seeded.ts";

export interface BenchLexicon {
  label: string;
  /** Plain names, for the peers. */
  names: string[];
  /** As `openLexicon` reads it. */
  compiled: Uint8Array;
}

/** Names that stand on pages, in every lexicon of plain names: what is added to them is found nowhere. */
const REAL = 100;

/** The first name of each entity that ships, then the second, and so on, without their conditions. */
export function realNames({ entities }: Lexicon): string[] {
  const names = new Set<string>();
  for (let turn = 0; turn < 9; turn++)
    for (const entity of entities) {
      const name = entity.names[turn];
      if (name) names.add(name.text);
    }
  return [...names].slice(0, REAL);
}

/** `real`, and made-up names up to `count`; one in ten of these begins with a word of a real one. */
export function lexiconOf(count: number, real: readonly string[]): BenchLexicon {
  const random = seeded(count);
  const of = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)]!;
  const word = (): string => {
    const syllables = Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => of(ONSETS) + of(VOWELS) + of(CODAS),
    );
    const text = syllables.join("");
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const names = new Set(real);
  while (names.size < count) {
    const first = random() < 0.1 ? of(real).split(" ")[0]! : word();
    const more = Math.floor(random() * 3);
    names.add(
      [first, ...Array.from({ length: first.length > 3 ? more : more + 1 }, word), word()]
        .slice(0, 3)
        .join(" "),
    );
  }
  const list = [...names];
  return {
    label: `${count.toLocaleString("en")} names`,
    names: list,
    compiled: compileLexicon({ entities: list.map(entityOf), cues: {} }),
  };
}

/** The lexicon that ships, with its patterns and senses; the peers get its names as plain ones. */
export function shippedLexicon(lexicon: Lexicon): BenchLexicon {
  const names = lexicon.entities.flatMap((entity) => entity.names.map(({ text }) => text));
  return {
    label: "shipped, patterns and senses",
    names: [...new Set(names)],
    compiled: compileLexicon(lexicon),
  };
}

const ONSETS = [
  "b",
  "br",
  "d",
  "dr",
  "f",
  "g",
  "gr",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
  "z",
];
const VOWELS = ["a", "e", "i", "o", "u", "ei", "ou"];
const CODAS = ["", "", "l", "n", "r", "x", "nd"];

function entityOf(text: string, number: number): Entity {
  return {
    id: `n${number}`,
    name: text,
    type: "organisation",
    tier: "core",
    gloss: "",
    cites: [],
    names: [{ text, case: "capitals" }],
    patterns: [],
  };
}
