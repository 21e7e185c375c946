/**
 * English word stems, so that "restricting", "restricted" and "restrictions" are one term. Endings are taken off in three
 * rounds (inflection, derivation, a last vowel); a stem keeps a vowel and at least three letters. It need not be a word.
 * Gentler than Porter's on short words: "universe" and "university" stay apart.
 */
const ENDINGS: readonly string[] = (
  "ization isation iveness fulness ousness logical ability ibility ations ative ation ement ancy ency ance ence able ible " +
  "ment ness ship less ive ate ize ise ous ful ity ion ent ant ial ual ty al ly er or ic at"
).split(" ");

const vowel = /[aeiouy]/;

function inflection(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && word.length > 3) return inflectedVerb(word.slice(0, -1));
  return inflectedVerb(word);
}

function inflectedVerb(word: string): string {
  const cut = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
  const stem = word.slice(0, word.length - cut);
  if (cut === 0 || stem.length < 3 || !vowel.test(stem)) return word;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function derivation(word: string): string {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    // "station" is no "state": -ion comes off longer words only.
    if (stem.length >= (ending === "ion" ? 5 : 4) && vowel.test(stem))
      return ending === "logical" ? `${stem}log` : stem;
  }
  return word;
}

/** A lower-case word without its inflection alone: "governed" and "governs" are one, "governance" is another. */
export function inflected(word: string): string {
  return word.length <= 3 || /[^a-z]/.test(word) ? word : inflection(word).replace(/(?<=..)e$/, "");
}

/** The stem of a lower-case word; words of three letters and fewer, and those with digits, stay as they are. */
export function stem(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  const base = inflection(word);
  let last = base;
  for (let round = 0; round < 2; round++) last = derivation(last);
  last = last.replace(/[eiy]$/, "");
  return last.length >= 3 ? last : base;
}
