import type { EntityLabel } from "../lib/crossref/content.ts";
import type { PageBlock } from "../lib/crossref/reading.ts";
import type { FrameReport } from "../lib/platform/messages.ts";
import { inOrder } from "./in-order.ts";
import type { Counted } from "./MentionList.tsx";

/** A page as the popup sees it: the reports of its frames, put together. */
export interface PageReport {
  title: string;
  blocks: PageBlock[];
  /** Mentions by entity id, then by frame: how many. */
  counts: Map<string, Map<string, number>>;
  mentions: number;
  words: number;
  /** Time of the main thread that reading the frames took. */
  milliseconds: number;
  leftOut: FrameReport["coverage"]["leftOut"];
  paused: boolean;
}

/** The frames' reports as one, the top frame first. Frames that are off or unread add nothing. */
export function mergeReports(from: Iterable<FrameReport>): PageReport {
  const reports = [...from];
  const frames = reports.toSorted((a, b) => Number(b.top) - Number(a.top)).filter((frame) => frame.on);
  const blocks = frames.flatMap((frame) => frame.blocks);
  const counts: PageReport["counts"] = new Map();
  let mentions = 0;
  for (const { frame, counts: own } of frames)
    for (const [entity, count] of Object.entries(own)) {
      mentions += count;
      counts.set(entity, (counts.get(entity) ?? new Map<string, number>()).set(frame, count));
    }
  const left = new Map<FrameReport["coverage"]["leftOut"][number]["what"], number>();
  for (const { what, count } of frames.flatMap((frame) => frame.coverage.leftOut))
    if (count > 0) left.set(what, (left.get(what) ?? 0) + count);
  const unread = unheard(reports);
  if (unread > 0) left.set("frame", unread);
  return {
    title: frames.find((frame) => frame.top)?.title ?? "",
    blocks,
    counts,
    mentions,
    words: frames.reduce((sum, frame) => sum + frame.coverage.words, 0),
    milliseconds: frames.reduce((sum, frame) => sum + frame.coverage.milliseconds, 0),
    leftOut: [...left].map(([what, count]) => ({ what, count })),
    paused: frames.some((frame) => frame.coverage.paused),
  };
}

/**
 * How many frames have not reported although the documents around them say that they are there: another kind of document, barred to
 * extensions, or not begun yet. Below 0 where some have gone since they reported.
 */
export function unheard(reports: readonly FrameReport[]): number {
  const within = reports.reduce((sum, { frames }) => sum + (frames?.within ?? 0), 0);
  return within - reports.filter(({ frames }) => frames?.isOne).length;
}

/** The entities of a page with their names, most often first; those whose name is not known are left out. */
export function countedEntities(report: PageReport, entities: readonly EntityLabel[]): Counted[] {
  return entities
    .flatMap(({ id, name, type }) => {
      const byFrame = report.counts.get(id);
      return byFrame ? [{ id, name, type, count: [...byFrame.values()].reduce((a, b) => a + b, 0) }] : [];
    })
    .sort((a, b) => b.count - a.count || inOrder.compare(a.name, b.name));
}

/** The frame that holds the entity's `press`-th place (from 0), round and round; null where it stands nowhere. */
export function frameOfPress(report: PageReport, entity: string, press: number): string | null {
  const byFrame = report.counts.get(entity);
  if (!byFrame) return null;
  const frames = [...byFrame].flatMap(([frame, n]) => Array<string>(n).fill(frame));
  return frames[press % frames.length] ?? null;
}
