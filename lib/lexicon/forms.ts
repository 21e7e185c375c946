import nlp from "compromise";

const CONJUGATED = ["Infinitive", "PresentTense", "PastTense", "Gerund"] as const;

/** Which forms of a word to make. auto: those of a noun, and those of a verb where it can be one. */
export type WordClass = "auto" | "noun" | "verb" | "exact";

/**
 * The forms of an English word or phrase, itself first: "restrict" → restrict, restricts, restricted, restricting.
 * A phrase inflects in its first word where that is a verb ("cut off" → cutting off), else in its last ("chip maker" →
 * chip makers). Words of other scripts, and names with a capital, have one form: as written.
 */
export function wordForms(phrase: string, as: WordClass = "auto"): string[] {
  const key = `${as} ${phrase}`;
  const known = KNOWN.get(key);
  if (known) return known;
  const forms = makeForms(phrase, as);
  KNOWN.set(key, forms);
  return forms;
}

/** What was made already: the same words stand in many patterns, and compromise takes a tenth of a millisecond for each. */
const KNOWN = new Map<string, string[]>();

function makeForms(phrase: string, as: WordClass): string[] {
  if (as === "exact" || !/^[a-z][a-z' -]*$/.test(phrase)) return [phrase];
  const words = phrase.split(" ");
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const forms = new Set([phrase]);
  const verb = as === "verb" || (as === "auto" && isVerb(phrase, words));
  if (verb) for (const form of conjugate(first)) forms.add([form, ...words.slice(1)].join(" "));
  if (as !== "verb" && !(verb && words.length > 1))
    for (const form of numbers(last)) forms.add([...words.slice(0, -1), form].join(" "));
  return [...forms];
}

/** Of two words, the second in a verb like "cut off"; other phrases are taken for names of things. */
const PARTICLE = /^(off|out|up|down|away|back|over|in|on|into|through)$/;

function isVerb(phrase: string, words: readonly string[]): boolean {
  if (words.length === 1) return nlp(phrase).has("^#Verb$");
  return words.length === 2 && PARTICLE.test(words[1]!) && nlp(phrase).has("^#PhrasalVerb #Particle$");
}

interface Transform {
  noun: { toPlural(word: string, model: unknown): string; toSingular(word: string, model: unknown): string };
  verb: { conjugate(word: string, model: unknown): Record<string, string> };
}

/** compromise's own tables: for single words they answer a thousand times as fast as a parsed document does. */
const transform = (): Transform => (nlp.methods() as { two: { transform: Transform } }).two.transform;

function conjugate(word: string): string[] {
  const table = transform().verb.conjugate(word, nlp.model());
  return CONJUGATED.map((tense) => table[tense]).filter(
    (form): form is string => Boolean(form) && !form!.includes(" "),
  );
}

function numbers(word: string): string[] {
  const { noun } = transform();
  return [noun.toPlural(word, nlp.model()), noun.toSingular(word, nlp.model())].filter(
    (form) => form && !form.includes(" "),
  );
}
