/** Which mention stands under a point. */
import type { Span } from "../corpus/sentences.ts";
import { type Block, ECHO, liveRange, offsetIn, rangeIn, spanOf } from "./block.ts";
import { forcedColours } from "./forced-colours.ts";
import { holderOf } from "./holder-of.ts";
import { beneathLink } from "./laid-over.ts";
import { lettingThrough } from "./let-through.ts";
import type { Page } from "./page.ts";
import { rootOf } from "./past-fields.ts";
import type { Run } from "./walk.ts";

export interface Hit {
  block: Block;
  /** Index into the block's mentions, or `ECHO` for its tick. */
  index: number;
}

/** Boxes of a mention, one for each line it stands on, CSS px in the viewport; none where it is not on the page. */
export function boxesOf({ reading }: Page, { block, index }: Hit): DOMRect[] {
  const run = reading.runOf(block);
  const span = spanOf(block, index);
  if (!run || !span || run.text !== block.text) return [];
  return boxesIn(run, span);
}

const boxesIn = (run: Run, { start, end }: Span): DOMRect[] =>
  [...liveRange(rangeIn(run, start, end)).getClientRects()].filter(({ width }) => width > 0);

/**
 * The mention at a point, CSS px in the viewport; null where there is none.
 *
 * Where the block under the pointer mentions nothing, no link lies over others, and no block in view lets the pointer through, it looks no
 * further, and nothing is laid out for it.
 *
 * @param target the innermost node under the pointer, as its event tells it
 */
export function mentionAt(page: Page, x: number, y: number, target: Node): Hit | null {
  const found = straightAt(page, x, y, holderOf(target));
  if (found) return found;
  const beneath = beneathLink(target, x, y);
  const blocks = beneath ? blocksAround(page, beneath) : [];
  for (const block of [...blocks, ...lettingThrough(page, beneath ?? target)]) {
    const run = page.reading.runOf(block);
    if (run?.text !== block.text) continue;
    const isHere = (index: number): boolean =>
      boxesIn(run, spanOf(block, index)!).some((box) => inside(box, x, y));
    const index = page.marks.of(block).find(isHere);
    if (index !== undefined) return { block, index };
  }
  return null;
}

/** The blocks of the text around a node that mention something. */
function blocksAround(page: Page, node: Node): Block[] {
  const container = page.reading.containerOf(node);
  return container
    ? page.reading.blocksIn(container).filter(({ mentions, echo }) => echo || mentions.length > 0)
    : [];
}

function straightAt(page: Page, x: number, y: number, target: Node): Hit | null {
  const blocks = blocksAround(page, target);
  if (blocks.length === 0) return null;
  const root = rootOf(target);
  const options = root instanceof ShadowRoot ? { shadowRoots: [root] } : {};
  const isWhole = !page.marks.hover && !forcedColours.matches;
  const painted = isWhole ? byHighlight(page, x, y, options) : undefined;
  const hit = painted === undefined ? byCaret(page, blocks, x, y, options) : painted;
  return hit && (hit.index === ECHO || page.marks.isWanted(hit.block.mentions[hit.index]!.entity))
    ? hit
    : null;
}

interface AtPoint {
  highlightsFromPoint?(x: number, y: number, options: object): { ranges: AbstractRange[] }[];
}

/** By what the browser knows of the marks it painted; undefined where it cannot say. */
function byHighlight(page: Page, x: number, y: number, options: object): Hit | null | undefined {
  const registry = CSS.highlights as AtPoint;
  if (!registry.highlightsFromPoint) return undefined;
  for (const { ranges } of registry.highlightsFromPoint(x, y, options))
    for (const range of ranges) {
      const hit = standingAt(page, range);
      if (hit) return hit;
    }
  return null;
}

/** The mention that a range is painted over. */
function standingAt({ marks, reading }: Page, range: AbstractRange): Hit | null {
  for (const [number, painted] of marks.paint.standing) {
    const mark = painted.find((each) => each.range === range);
    const block = mark && reading.blocks.get(number);
    if (block) return { block, index: mark.index };
  }
  return null;
}

/** By the letter under the point. The browser gives the nearest letter even for a point far from any, so the mention's own boxes decide. */
function byCaret(
  page: Page,
  blocks: readonly Block[],
  x: number,
  y: number,
  options: { shadowRoots?: ShadowRoot[] },
): Hit | null {
  const caret = document.caretPositionFromPoint?.(x, y, options);
  if (!caret) return null;
  for (const block of blocks) {
    const run = page.reading.runOf(block);
    const at = run ? offsetIn(run, caret.offsetNode, caret.offset) : -1;
    const holds = ({ start, end }: Span): boolean => start <= at && at <= end;
    const mention = at < 0 ? -1 : block.mentions.findIndex(holds);
    if (mention < 0 && !(at >= 0 && block.echo && holds(block.echo))) continue;
    const hit = { block, index: mention < 0 ? ECHO : mention };
    return boxesOf(page, hit).some((box) => inside(box, x, y)) ? hit : null;
  }
  return null;
}

function inside({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
