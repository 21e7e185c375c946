/** Names on a page that the corpus lacks, told by their capitals. */
import { sentenceAt, type Span } from "../corpus/sentences.ts";
import { isDate, isNoName, isPeople, isTitle } from "./capitalised.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { PageBlock } from "./reading.ts";
import { languageOf, STOP_WORDS } from "./stop-words.ts";
import { termsOf } from "./terms.ts";

/** A letter of a script without capitals: Chinese and Japanese have no spaces either, so that a name would run on into its sentence. */
const OTHER = String.raw`\p{Lo}|ー`;
const LETTER = `(?!${OTHER})` + String.raw`[\p{L}\p{N}’-]`;
const ALONE = `(?<!(?!${OTHER})` + String.raw`[\p{L}\p{N}.’'-])`;
const WORD = String.raw`\p{Lu}(?:${LETTER}|'(?=\p{L}))+`;
/** In the names of people, where "of" would begin where they are from. */
const PARTICLE = "(?:de|von|van|al|da|do|dos|di|del|du|der|den|la|bin)";
/** Capitalised words in a row: "Liang Wenfeng", "Bank of England", "Skagen". */
const NAME = new RegExp(
  String.raw`${ALONE}${WORD}(?:(?:\s(?:of|the)){1,2}(?=\s\p{Lu}))?(?:(?:\s${PARTICLE}){0,2}\s${WORD}){0,3}`,
  "gu",
);
/** Two of them or more in German, which writes every noun with a capital: "the brother of Ann Berg" would be one name, and "brother" another. */
const GERMAN_NAME = new RegExp(String.raw`${ALONE}${WORD}(?:\s${WORD}){1,3}`, "gu");
/** German prepositions with which sentences begin, before a noun. */
const GERMAN_BEGINNINGS = new Set(
  (
    "neben trotz wegen gegen ohne zwischen laut dank statt außer innerhalb außerhalb mittels gemäß angesichts binnen jenseits hinter " +
    "anstelle aufgrund anhand bezüglich hinsichtlich infolge mithilfe seit"
  ).split(" "),
);
/** "Erinnern Sie": the word before is a verb. */
const GERMAN_ADDRESS = /\s(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer)$/;
/** Words that say little by themselves, and begin names: "New Zealand", "Long Island", "General Motors". */
const BEGINNINGS = new Set([
  "new",
  "old",
  "great",
  "big",
  "little",
  "long",
  "high",
  "first",
  "second",
  "general",
]);
/** What is no part of the name that it is joined to: "New York-based". */
const JOINED =
  /-(?:based|backed|born|built|controlled|led|like|linked|listed|made|owned|run|style|trained|wide)$/;
/** A capital within the word: no common word is written so ("ByteDance"). */
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/u;
/** What opens a sentence within a sentence, whose first word has a capital whatever it is. */
const OPENS = /[“„«"‘(:;–—•…]\s*$/;

/** The words that a page writes with a small letter: written with a capital, they are names nowhere on it. */
export function commonWords(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of blocks)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}\p{L}+/gu)) words.add(word);
  return words;
}

/** What looks like a name in a block, and is none of the corpus's entities and new to it. `common`: see `commonWords`. */
export function namesIn(index: CorpusIndex, block: PageBlock, common: ReadonlySet<string>): Span[] {
  const { text, mentions } = block;
  const language = languageOf(text);
  if (isTitleCase(text)) return [];
  return [...text.matchAll(language === "de" ? GERMAN_NAME : NAME)].flatMap((match) => {
    const { start, end } = trimmed(text, match.index, match[0], language);
    const name = text.slice(start, end);
    const isAlone = !/\s/.test(name);
    if (name === name.toUpperCase() || (isAlone && language === "de")) return [];
    if (isAlone && !isNameAlone(text, start, name, common)) return [];
    if (language === "de" && (isGermanNoun(name) || GERMAN_ADDRESS.test(name))) return [];
    // "Letters from the port of Sandhav...": a teaser is cut off, and so may its name be.
    if (/^(?:\.\.\.|…)/.test(text.slice(end)) || !isNew(index, name)) return [];
    return mentions.some((m) => m.start < end && start < m.end) ? [] : [{ start, end }];
  });
}

/** Where the name itself stands in capitalised words that were found; empty where nothing is left of them. */
function trimmed(text: string, from: number, found: string, language: keyof typeof STOP_WORDS): Span {
  let start = from;
  // "But Liang Wenfeng": a word of grammar is no part of the name.
  const first = /^\S+/.exec(found)![0];
  const word = first.toLowerCase();
  const isGrammar = STOP_WORDS[language].has(word) || (language === "de" && GERMAN_BEGINNINGS.has(word));
  if (isGrammar && !BEGINNINGS.has(word)) start += first.length + 1;
  // "Navigating the Xbox": nor is a sentence's first word, with an article behind it.
  else if (begins(text, start)) start += /^\S+\s(?:the|al)\s|/.exec(text.slice(start))![0].length;
  const words = text.slice(start, Math.max(start, from + found.length)).split(" ");
  // "Zimbabwe President Robert Mugabe": nor is what he is, or whatever stands before that.
  for (let at = words.map(isTitle).lastIndexOf(true); at >= 0 && at < words.length - 1; at--)
    start += words.shift()!.length + 1;
  // "TikTok's Chinese owner": nor at its end what belongs to the next word.
  while (words.length > 0 && isNoName(words.at(-1)!)) words.pop();
  // "Chinese LLM": nor is an abbreviation of whatever country.
  if (words.length === 2 && isPeople(words[0]!) && words[1] === words[1]!.toUpperCase()) words.length = 0;
  const name = words
    .join(" ")
    .replace(JOINED, "")
    .replace(/[’']s$/, "");
  return { start, end: start + name.length };
}

/** Whether a single capitalised word is a name: unless a capital stands within it, it may be any word at the beginning of something. */
function isNameAlone(text: string, start: number, name: string, common: ReadonlySet<string>): boolean {
  if (name.length < 3 || /\d/.test(name) || isDate(name) || common.has(name.toLowerCase())) return false;
  return CAPITAL_WITHIN.test(name) || !(begins(text, start) || OPENS.test(text.slice(0, start)));
}

/** Whether a sentence begins at a place in a text. */
function begins(text: string, at: number): boolean {
  return sentenceAt(text, at).start === at;
}

/** Whether a text is a heading in which most words have a capital: that tells nothing about names. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** Whether capitalised German words carry a concept, and so are nouns and no name. */
function isGermanNoun(name: string): boolean {
  return termsOf(name, "de").some((term) => term.key[0] === "c");
}

/** Whether no passage holds all of the name's words. */
function isNew(index: CorpusIndex, name: string): boolean {
  const keys = termsOf(name, "en")
    .filter((term) => term.key[0] === "w")
    .map((term) => term.key);
  return keys.length > 0 && keys.some((key) => !index.has(key));
}
