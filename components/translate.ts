/** The text of a key ("card.pin") in the reader's language: `count` chooses its plural form, `values` fill its {places}. */
export type Translate = (key: string, count?: number, values?: Record<string, string>) => string;

let translate: Translate = (key) => key;

/**
 * Gives the words their language. Every page of the extension calls it first, with the browser's texts, so that no language is part of a
 * bundle. Until then each text is its key, which nobody overlooks.
 */
export function speak(by: Translate): void {
  translate = by;
}

/** What stands at a key: its text, or what makes the text once the values are known. */
type Entry = (key: string) => unknown;
type Said<T> = T extends (key: string) => infer Text ? Text : { readonly [K in keyof T]: Said<T[K]> };

/** A tree of entries as a tree of texts, each asked for by its path when it is read: "card.pin" is at `card.pin`. */
export function spoken<const T extends object>(tree: T, path = ""): Said<T> {
  const texts = {};
  for (const [name, part] of Object.entries(tree) as [string, Entry | object][]) {
    // The browser allows no hyphen in a key.
    const key = path + name.replaceAll("-", "_");
    const get = typeof part === "function" ? () => (part as Entry)(key) : undefined;
    Object.defineProperty(
      texts,
      name,
      get ? { get, enumerable: true } : { value: spoken(part, `${key}.`), enumerable: true },
    );
  }
  return texts as Said<T>;
}

type Value = string | number;
const shown = (value: Value) => (typeof value === "number" ? inDigits(value) : isolated(value));
const inDigits = (n: number) => n.toLocaleString(translate("language"));

/** Letters and signs that would turn the sentence in which they stand: all our own texts run from left to right. */
const TURNS =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\u202a-\u202e\u2066-\u2069]/u;
const isolated = (value: string) => (TURNS.test(value) ? `\u2068${value}\u2069` : value);

/** A text as it stands. */
export const text = (key: string): string => translate(key);

/** A list of texts, as long as given. */
export const texts = (length: number) => (key: string) =>
  Array.from({ length }, (_, index) => translate(`${key}.${index}`));

/** A text with places for values, which are given in the order of their names here. */
export const filled =
  <const Names extends string[]>(...names: Names) =>
  (key: string) =>
  (...values: { [I in keyof Names]: Value }): string =>
    translate(key, undefined, Object.fromEntries(names.map((name, i) => [name, shown(values[i]!)])));

/** A text in the plural form of a number, which takes the place {n}. */
export const counted = (key: string) => (n: number) => translate(key, n, { n: inDigits(n) });

/** Parts in a row, with what stands between them in the reader's language. */
export const inRow = (parts: readonly string[]) => parts.join(translate("comma"));
