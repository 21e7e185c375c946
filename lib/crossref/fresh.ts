import { sentenceAt, type Span } from "../corpus/sentences.ts";
import type { PageSummary } from "./content.ts";
import type { PageBlock } from "./reading.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { type Figure, figureKey } from "./figure.ts";
import { figuresIn } from "./figures.ts";
import { commonWords, namesIn } from "./fresh-names.ts";
import { isProse } from "./prose.ts";

type Fresh = PageSummary["fresh"][number];

const MOST = 12;

/** "Thousands" of them: no figure that tells anything. */
const VAGUE = /^\p{L}+s$/u;

/**
 * Names, figures and dates in a page's sentences that the corpus lacks, in page order, each once. At most twelve; at most half of them are
 * names, the most frequent ones.
 */
export function freshIn(index: CorpusIndex, blocks: readonly PageBlock[]): Fresh[] {
  const found: Fresh[] = [];
  const times = new Map<string, number>();
  const common = commonWords(blocks);
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
    for (const { start, end } of namesIn(index, block, common)) add(block, start, end, "name");
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
