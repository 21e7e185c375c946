import { sentenceAt } from "../corpus/sentences.ts";
import type { PageBlock, PageSummary } from "./content.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { figureKey, figuresIn } from "./figures.ts";
import { languageOf, STOP_WORDS } from "./stop-words.ts";
import { termsOf } from "./terms.ts";

type Fresh = PageSummary["fresh"][number];

/** Two capitalised words or more in a row, not at the beginning of a sentence alone: "Liang Wenfeng", "Bank of England". */
const NAME =
  /(?<![\p{L}\p{N}.’'-])\p{Lu}[\p{L}\p{N}’-]+(?:\s(?:of|de|von|van|al|the)(?=\s\p{Lu}))?(?:\s\p{Lu}[\p{L}\p{N}’-]+){1,3}/gu;
const MOST = 12;

/** Names, figures and dates of a page that the corpus lacks, in page order, each once. At most twelve, names first to be kept. */
export function freshIn(index: CorpusIndex, blocks: readonly PageBlock[]): Fresh[] {
  const found: Fresh[] = [];
  const seen = new Set<string>();
  const add = (block: PageBlock, start: number, end: number, kind: Fresh["kind"]) => {
    const text = block.text.slice(start, end);
    if (seen.has(text)) return;
    seen.add(text);
    const sentence = sentenceAt(block.text, start);
    const { frame, block: number } = block;
    found.push({
      text,
      kind,
      sentence: block.text.slice(sentence.start, sentence.end),
      place: { frame, block: number, start, end },
    });
  };
  for (const block of blocks) {
    for (const { start, end } of namesIn(block))
      if (isNew(index, block.text.slice(start, end))) add(block, start, end, "name");
    for (const figure of figuresIn(block.text)) {
      const key = figureKey(figure);
      if (!key || index.has(key)) continue;
      if (figure.kind === "date") add(block, figure.start, figure.end, "date");
      else add(block, figure.start, figure.end, "figure");
    }
  }
  const order = new Map(blocks.map((block, i) => [`${block.frame} ${block.block}`, i]));
  const at = ({ place }: Fresh) => order.get(`${place.frame} ${place.block}`)!;
  found.sort((a, b) => at(a) - at(b) || a.place.start - b.place.start);
  const names = found.filter((f) => f.kind === "name").slice(0, MOST / 2);
  const rest = found.filter((f) => f.kind !== "name").slice(0, MOST - names.length);
  return found.filter((f) => names.includes(f) || rest.includes(f));
}

/** What looks like a name and is none of the corpus's entities. Titles in capitals throughout are passed over. */
function namesIn(block: PageBlock): { start: number; end: number }[] {
  const { text, mentions } = block;
  const stop = STOP_WORDS[languageOf(text)];
  return [...text.matchAll(NAME)].flatMap((match) => {
    let start = match.index;
    const end = start + match[0].length;
    // "But Liang Wenfeng": a sentence's first word is no part of the name.
    const first = /^\S+/.exec(match[0])![0];
    if (stop.has(first.toLowerCase())) start += first.length + 1;
    const name = text.slice(start, end);
    if (!/\s/.test(name) || name === name.toUpperCase()) return [];
    if (isTitleCase(text)) return [];
    return mentions.some((m) => m.start < end && start < m.end) ? [] : [{ start, end }];
  });
}

/** A heading in which every word is a capital says nothing of names. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** Whether no passage holds all of the name's words. */
function isNew(index: CorpusIndex, name: string): boolean {
  const keys = termsOf(name, "en")
    .filter((term) => term.key[0] === "w")
    .map((term) => term.key);
  return keys.length > 0 && keys.some((key) => !index.has(key));
}
