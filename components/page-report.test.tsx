import { expect, test } from "vitest";
import type { FrameReport } from "../lib/platform/messages.ts";
import { countedEntities, frameOfPress, mergeReports } from "./page-report.ts";

function report(frame: string, entities: string[], more: Partial<FrameReport> = {}): FrameReport {
  const mentions = entities.map((entity, at) => ({ start: at, end: at + 1, entity }));
  return {
    type: "report",
    frame,
    top: frame === "top",
    title: `title of ${frame}`,
    on: true,
    blocks: [{ block: 1, frame, text: "text", mentions }],
    counts: Object.fromEntries(entities.map((id) => [id, entities.filter((each) => each === id).length])),
    coverage: { words: 10, milliseconds: 1, leftOut: [{ what: "editor", count: 1 }], paused: false },
    ...more,
  };
}
const NAMES = [
  { id: "a", name: "Alder", type: "organisation" as const },
  { id: "b", name: "Birch", type: "person" as const },
];

test("the frames of a page are one page, titled by the top frame", () => {
  const page = mergeReports([report("inner", ["b"]), report("top", ["a", "b", "b"])]);
  expect(page).toMatchObject({ title: "title of top", mentions: 4, words: 20, paused: false });
  expect(page.blocks.map((block) => block.frame)).toEqual(["top", "inner"]);
  expect(page.leftOut).toEqual([{ what: "editor", count: 2 }]);
  expect(countedEntities(page, NAMES).map(({ id, count }) => [id, count])).toEqual([
    ["b", 3],
    ["a", 1],
  ]);
});

test("a frame that is off adds nothing", () => {
  expect(mergeReports([report("top", ["a"]), report("inner", ["b"], { on: false })]).mentions).toBe(1);
});

test("a frame that says nothing is left out; one that is off, or too small to count, is not", () => {
  const frames = { within: 0, isOne: true };
  const page = mergeReports([
    report("top", [], { frames: { within: 3, isOne: false } }),
    report("inner", [], { frames }),
    report("off", [], { frames, on: false }),
    report("pixel", [], { frames: { within: 0, isOne: false } }),
  ]);
  expect(page.leftOut).toContainEqual({ what: "frame", count: 1 });
});

test("presses go through the frames by what stands in each, round and round", () => {
  const page = mergeReports([report("top", ["a", "a"]), report("inner", ["a"])]);
  expect([0, 1, 2, 3].map((press) => frameOfPress(page, "a", press))).toEqual(["top", "top", "inner", "top"]);
  expect(frameOfPress(page, "absent", 0)).toBeNull();
});
