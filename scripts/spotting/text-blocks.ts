import { isFurniture } from "../../lib/corpus/furniture.ts";

export interface TextBlock {
  /** Offset of the block's text in the whole. */
  start: number;
  text: string;
}

/** The blocks of an article: furniture lines are none of its text. */
export function textBlocks(text: string): TextBlock[] {
  return everyBlock(text).filter((block) => !isFurniture(block.text.trim()));
}

/**
 * Plain text as the blocks that a page would have: paragraphs between blank lines, or a paragraph a line. Where lines are
 * wrapped at a width, a single line break is white space.
 */
export function everyBlock(text: string): TextBlock[] {
  const border = isWrapped(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const gap of [...text.matchAll(border), null]) {
    const end = gap ? gap.index : text.length;
    const block = text.slice(start, end);
    if (block.trim()) blocks.push({ start, text: block });
    start = gap ? end + gap[0].length : end;
  }
  return blocks;
}

/** Most lines that another follows directly end where no sentence does, at about one width. */
function isWrapped(text: string): boolean {
  const followed = text
    .split(/\n[^\S\n]*\n/)
    .flatMap((paragraph) => paragraph.split("\n").slice(0, -1))
    .filter((l) => l.trim());
  if (followed.length < 2) return false;
  const open = followed.filter((line) => line.length < 130 && !/[.!?。！？:”"'»)]\s*$/.test(line));
  return open.length > followed.length * 0.6;
}
