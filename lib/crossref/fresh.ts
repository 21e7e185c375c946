import { sentenceAt, type Span } from "../corpus/sentences.ts";
import type { PageSummary } from "./content.ts";
import type { PageBlock } from "./reading.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { type Figure, figureKey } from "./figure.ts";
import { figuresIn } from "./figures.ts";
import { isProse } from "./prose.ts";
import { languageOf, STOP_WORDS } from "./stop-words.ts";
import { termsOf } from "./terms.ts";

type Fresh = PageSummary["fresh"][number];

/** No letters of a script without capitals: it has no spaces either, so that a name runs on into its sentence. */
const LETTER = String.raw`(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{N}’-]`;
const ALONE = String.raw`(?<!(?!\p{Script=Han})[\p{L}\p{N}.’'-])`;
const WORD = String.raw`\p{Lu}(?:${LETTER}|'(?=\p{L}))+`;
/** Two capitalised words or more in a row, not at the beginning of a sentence alone: "Liang Wenfeng", "Bank of England". */
const NAME = new RegExp(
  String.raw`${ALONE}${WORD}(?:\s(?:of|de|von|van|al|the)(?=\s\p{Lu}))?(?:\s${WORD}){1,3}`,
  "gu",
);
/** The same in German, which writes every noun with a capital, so that "the brother of Ann Berg" would be a name. */
const GERMAN_NAME = new RegExp(String.raw`${ALONE}${WORD}(?:\s${WORD}){1,3}`, "gu");
/** German prepositions with which sentences begin, before a noun. */
const GERMAN_BEGINNINGS = new Set(
  (
    "neben trotz wegen gegen ohne zwischen laut dank statt außer innerhalb außerhalb mittels gemäß angesichts binnen jenseits hinter " +
    "anstelle aufgrund anhand bezüglich hinsichtlich infolge mithilfe seit"
  ).split(" "),
);
const MOST = 12;

/** Words that say little by themselves, and begin names: "New Zealand", "Long Island", "Big Tech". */
const BEGINNINGS = new Set(["new", "old", "great", "big", "little", "long", "high", "first", "second"]);

/** "Thousands" of them: no figure that tells anything. */
const VAGUE = /^\p{L}+s$/u;

/**
 * Names, figures and dates in a page's sentences that the corpus lacks, in page order, each once. At most twelve; at most half of them are
 * names, the most frequent ones.
 */
export function freshIn(index: CorpusIndex, blocks: readonly PageBlock[]): Fresh[] {
  const found: Fresh[] = [];
  const times = new Map<string, number>();
  const add = (block: PageBlock, start: number, end: number, kind: Fresh["kind"]) => {
    const text = block.text.slice(start, end);
    const at = sentenceAt(block.text, start);
    const sentence = block.text.slice(at.start, at.end);
    if (!isProse(sentence)) return;
    times.set(text, (times.get(text) ?? 0) + 1);
    if (times.get(text)! > 1) return;
    const { frame, block: number } = block;
    found.push({
      text,
      kind,
      sentence,
      place: { frame, block: number, start, end },
    });
  };
  for (const block of blocks) {
    const capitals = languageOf(block.text) === "de";
    for (const { start, end } of namesIn(block)) {
      const name = block.text.slice(start, end);
      if (isNew(index, name) && !(capitals && isGermanNoun(name))) add(block, start, end, "name");
    }
    for (const figure of figuresIn(block.text)) {
      const key = figureKey(figure);
      if (!key || index.has(key) || VAGUE.test(block.text.slice(figure.start, figure.end))) continue;
      if (isSide(block.text, figure)) continue;
      if (figure.kind === "date") add(block, figure.start, figure.end, "date");
      else add(block, figure.start, withUnit(block.text, figure), "figure");
    }
  }
  const order = new Map(blocks.map((block, i) => [`${block.frame} ${block.block}`, i]));
  const at = ({ place }: Fresh) => order.get(`${place.frame} ${place.block}`)!;
  found.sort((a, b) => at(a) - at(b) || a.place.start - b.place.start);
  const isPart = (name: Fresh) =>
    found.some((f) => f.kind === "name" && f.text !== name.text && f.text.includes(name.text));
  const names = found
    .filter((f) => f.kind === "name" && !isPart(f))
    .sort((a, b) => times.get(b.text)! - times.get(a.text)!)
    .slice(0, MOST / 2);
  const rest = found.filter((f) => f.kind !== "name").slice(0, MOST - names.length);
  return found.filter((f) => names.includes(f) || rest.includes(f));
}

/** Whether a figure is one side of a picture or a room, as in "1800 x 1920": it tells nothing without the other, and is no year. */
function isSide(text: string, { start, end }: Span): boolean {
  return /\d\s?[x×]\s?$/.test(text.slice(0, start)) || /^\s?[x×]\s?\d/.test(text.slice(end));
}

/** Where a figure ends together with what it counts: "36" alone tells nothing, "36 megapixels" does. */
function withUnit(text: string, { kind, end, measures }: Figure): number {
  const follows = kind === "count" && measures && /^\s$/.test(text.slice(end, measures.start));
  return follows ? measures.end : end;
}

/** What looks like a name and is none of the corpus's entities. Titles in capitals throughout are passed over. */
function namesIn(block: PageBlock): { start: number; end: number }[] {
  const { text, mentions } = block;
  const language = languageOf(text);
  const stop = STOP_WORDS[language];
  return [...text.matchAll(language === "de" ? GERMAN_NAME : NAME)].flatMap((match) => {
    let start = match.index;
    const end = start + match[0].length;
    // "But Liang Wenfeng": a word of grammar is no part of the name.
    const first = /^\S+/.exec(match[0])![0];
    const word = first.toLowerCase();
    const isGrammar = stop.has(word) || (language === "de" && GERMAN_BEGINNINGS.has(word));
    if (isGrammar && !BEGINNINGS.has(word)) start += first.length + 1;
    // "Navigating the Xbox": nor is a sentence's first word, with an article behind it.
    else if (begins(text, start)) start += /^\S+\s(?:the|al)\s|/.exec(text.slice(start))![0].length;
    const name = text.slice(start, end).replace(/[’']s$/, "");
    if (!/\s/.test(name) || name === name.toUpperCase()) return [];
    // "Letters from the port of Sandhav...": a teaser is cut off, and so may its name be.
    if (isTitleCase(text) || /^(?:\.\.\.|…)/.test(text.slice(end))) return [];
    return mentions.some((m) => m.start < end && start < m.end) ? [] : [{ start, end: start + name.length }];
  });
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
