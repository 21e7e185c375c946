/** Makes the report of a frame to the popup. */
import type { FrameReport } from "../platform/messages.ts";
import { counted, countedIn } from "./count.ts";
import { framesOf, NOTHING_READ } from "./frames.ts";
import { EDITORS } from "./left-alone.ts";
import type { Page } from "./page.ts";
import { everyRun } from "./runs.ts";
import { isShown } from "./shown.ts";
import { SLICE, turn } from "./slices.ts";
import type { Run } from "./walk.ts";

type Report = Pick<FrameReport, "blocks" | "counts" | "coverage" | "frames">;
interface ReportOptions {
  /** The name of the frame, for places in it. */
  frame: string;
  readCode: boolean;
}

/** Characters of a document that are reported: its summary is made of its first sentences, and a longer message would hold up both ends. */
const MOST_TEXT = 200_000;
/** Blocks between two looks at the clock. */
const BETWEEN = 16;

/** Makes a report. `page`: null where the frame is not read. Rejects when the signal aborts. */
export async function makeReport(
  page: Page | null,
  options: ReportOptions,
  signal: AbortSignal,
): Promise<Report> {
  return { frames: framesOf(), ...(page ? await contentOf(page, options, signal) : NOTHING_READ) };
}

/** Works in slices: the popup opens on pages of any length. */
async function contentOf(
  page: Page,
  { frame, readCode }: ReportOptions,
  signal: AbortSignal,
): Promise<Omit<Report, "frames">> {
  const { reading } = page;
  const blocks: Report["blocks"] = [];
  let words = 0;
  let length = 0;
  let deadline = performance.now() + SLICE;
  let looked = 0;
  for (const run of everyRun(reading.roots(), readCode)) {
    words += countWords(shownText(run));
    length += run.text.length;
    if (length <= MOST_TEXT) blocks.push(blockOf(page, run, frame));
    if (++looked % BETWEEN > 0 || performance.now() < deadline) continue;
    await turn(true);
    signal.throwIfAborted();
    deadline = performance.now() + SLICE;
  }
  const { milliseconds } = reading;
  return {
    blocks,
    counts: countByEntity(page),
    coverage: { words, milliseconds, leftOut: leftOut(readCode), paused: page.paused },
  };
}

function countByEntity(page: Page): Report["counts"] {
  const counts = new Map<string, number>();
  for (const id of counted(page)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function blockOf({ reading, places, marks }: Page, run: Run, frame: string): Report["blocks"][number] {
  const block = reading.blockOf(run);
  const { text } = run;
  const mentions = text === block.text && places.isShown(block) ? countedIn(block, marks.isWanted) : [];
  return { block: block.number, frame, text, mentions };
}

function leftOut(readCode: boolean): FrameReport["coverage"]["leftOut"] {
  const count = (selector: string): number =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
  const found = [
    { what: "editor" as const, count: count(`textarea,${EDITORS}`) },
    { what: "code" as const, count: readCode ? 0 : count("pre, :not(pre) > code") },
  ];
  return found.filter((each) => each.count > 0);
}

/** The text of a run without what the page's style hides. A word in two elements stays one word. */
function shownText({ text, nodes, starts }: Run): string {
  return nodes.map((node, i) => (isShown(node) ? text.slice(starts[i], starts[i + 1]) : " ")).join("");
}

/** Words between white space; of scripts written without, every second character. */
function countWords(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const words = text.match(/[^\s\u3040-\u30ff\u3400-\u9fff]+/g)?.length ?? 0;
  return words + Math.ceil(dense / 2);
}
