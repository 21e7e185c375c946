/** What a frame says of itself to the popup. */
import type { FrameReport } from "../platform/messages.ts";
import { EDITORS } from "./left-alone.ts";
import type { Page } from "./page.ts";
import { everyRun } from "./walk.ts";

type Content = Pick<FrameReport, "blocks" | "coverage">;

/** The page's blocks, in the order they stand in, with the mentions that count; and what was left out. */
export function contentOf(page: Page, frame: string, readCode: boolean): Content {
  const { reading, places } = page;
  const { isWanted } = page.marks;
  let words = 0;
  const blocks = everyRun(reading.roots(), readCode).map((run) => {
    const block = reading.blockOf(run);
    const { text } = run;
    words += countWords(text);
    const mentions =
      text === block.text && places.isShown(block)
        ? block.mentions
            .filter(({ entity }) => isWanted(entity))
            .map(({ start, end, entity }) => ({ start, end, entity: entity.id }))
        : [];
    return { block: block.number, frame, text, mentions };
  });
  return {
    blocks,
    coverage: { words, milliseconds: reading.milliseconds, leftOut: leftOut(readCode), paused: page.paused },
  };
}

/** How many mentions that count stand on the page where a reader can come to see them. */
export function countMentions({ reading, places, marks }: Page): number {
  let count = 0;
  for (const block of reading.blocks.values())
    if (block.mentions.length > 0 && places.isShown(block))
      for (const { entity } of block.mentions) if (marks.isWanted(entity)) count++;
  return count;
}

/** CSS px each way: a smaller frame counts visits, or shows a button. */
const LEAST_FRAME = 50;

/** The frames to be heard of, whatever is in them; those of no size do not show. */
export function framesOf(): NonNullable<FrameReport["frames"]> {
  const holds = (width: number, height: number): boolean => width >= LEAST_FRAME && height >= LEAST_FRAME;
  const all = [...document.querySelectorAll("iframe, frame, [type='application/pdf']")];
  return {
    within: all.filter(({ clientWidth, clientHeight }) => holds(clientWidth, clientHeight)).length,
    isOne: window !== window.top && holds(innerWidth, innerHeight),
  };
}

function leftOut(readCode: boolean): FrameReport["coverage"]["leftOut"] {
  const count = (selector: string): number =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
  const found = [
    { what: "editor" as const, count: count(EDITORS) },
    { what: "code" as const, count: readCode ? 0 : count("pre, :not(pre) > code") },
  ];
  return found.filter((each) => each.count > 0);
}

/** Words between white space; of scripts written without, every second character. */
function countWords(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const words = text.match(/[^\s\u3040-\u30ff\u3400-\u9fff]+/g)?.length ?? 0;
  return words + Math.ceil(dense / 2);
}
