import nlp from "compromise";

const CONJUGATED = ["Infinitive", "PresentTense", "PastTense", "Gerund"] as const;

/** Which forms of a word to make. auto: noun forms, and verb forms where it can be a verb. */
export type WordClass = "auto" | "noun" | "verb" | "exact";

/**
 * The forms of an English word or phrase, itself first: "restrict" → restrict, restricts, restricted, restricting.
 * A phrase inflects in its first word where that is a verb ("cut off" → cutting off), else in its last ("chip maker" →
 * chip makers). Words of other scripts, and names with a capital, have one form: as written.
 */
export function wordForms(phrase: string, as: WordClass = "auto"): string[] {
  if (as === "exact" || !/^[a-z][a-z' -]*$/.test(phrase)) return [phrase];
  const words = phrase.split(" ");
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const forms = new Set([phrase]);
  const verb = as === "verb" || (as === "auto" && isVerb(phrase, words.length));
  if (verb) for (const form of conjugate(first)) forms.add([form, ...words.slice(1)].join(" "));
  if (as !== "verb" && !(verb && words.length > 1))
    for (const form of numbers(last)) forms.add([...words.slice(0, -1), form].join(" "));
  return [...forms];
}

function isVerb(phrase: string, length: number): boolean {
  const doc = nlp(phrase);
  return length === 1 ? doc.has("^#Verb$") : doc.has("^#PhrasalVerb #Particle$");
}

function conjugate(word: string): string[] {
  const doc = nlp(word);
  doc.tag("Verb");
  const [table] = doc.verbs().conjugate() as Record<string, string>[];
  if (!table) return [];
  return CONJUGATED.map((tense) => table[tense]).filter(
    (form): form is string => Boolean(form) && !form!.includes(" "),
  );
}

function numbers(word: string): string[] {
  const doc = nlp(word);
  doc.tag("Noun");
  const noun = doc.nouns();
  return [noun.toPlural().text(), noun.toSingular().text()].filter((form) => form && !form.includes(" "));
}
