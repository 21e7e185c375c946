import type { EntityLabel, PageBlock } from "../lib/crossref/content.ts";
import type { FrameReport } from "../lib/platform/messages.ts";
import type { Counted } from "./MentionList.tsx";

/** A page as the popup sees it: the reports of its frames, put together. */
export interface PageReport {
  title: string;
  blocks: PageBlock[];
  /** Mentions by entity id, then by frame: how many. */
  counts: Map<string, Map<string, number>>;
  mentions: number;
  words: number;
  leftOut: FrameReport["coverage"]["leftOut"];
  paused: boolean;
}

/** The frames' reports as one, the top frame first. Frames that are off or unread add nothing. */
export function mergeReports(reports: Iterable<FrameReport>): PageReport {
  const frames = [...reports].sort((a, b) => Number(b.top) - Number(a.top)).filter((frame) => frame.on);
  const blocks = frames.flatMap((frame) => frame.blocks);
  const counts: PageReport["counts"] = new Map();
  for (const { frame, mentions } of blocks)
    for (const { entity } of mentions) {
      const byFrame = counts.get(entity) ?? new Map<string, number>();
      counts.set(entity, byFrame.set(frame, (byFrame.get(frame) ?? 0) + 1));
    }
  const left = new Map<FrameReport["coverage"]["leftOut"][number]["what"], number>();
  for (const { what, count } of frames.flatMap((frame) => frame.coverage.leftOut))
    if (count > 0) left.set(what, (left.get(what) ?? 0) + count);
  return {
    title: frames.find((frame) => frame.top)?.title ?? "",
    blocks,
    counts,
    mentions: blocks.reduce((sum, block) => sum + block.mentions.length, 0),
    words: frames.reduce((sum, frame) => sum + frame.coverage.words, 0),
    leftOut: [...left].map(([what, count]) => ({ what, count })),
    paused: frames.some((frame) => frame.coverage.paused),
  };
}

/** The entities of a page with their names, most often first; those whose name is not known are left out. */
export function countedEntities(report: PageReport, entities: readonly EntityLabel[]): Counted[] {
  return entities
    .flatMap(({ id, name, type }) => {
      const byFrame = report.counts.get(id);
      return byFrame ? [{ id, name, type, count: [...byFrame.values()].reduce((a, b) => a + b, 0) }] : [];
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** The frame that holds the entity's `press`-th place (from 0), round and round; null where it stands nowhere. */
export function frameOfPress(report: PageReport, entity: string, press: number): string | null {
  const byFrame = report.counts.get(entity);
  if (!byFrame) return null;
  const frames = [...byFrame].flatMap(([frame, n]) => Array<string>(n).fill(frame));
  return frames[press % frames.length] ?? null;
}
