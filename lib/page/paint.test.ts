import { afterEach, expect, it, vi } from "vitest";
import { Paint } from "./paint.ts";

afterEach(() => vi.unstubAllGlobals());

const mark = () => [
  { index: 0, type: "person", range: { startContainer: {}, endContainer: {} } as StaticRange },
];

it("takes away its own highlights, and not those of the script that came in its place", () => {
  const highlights = new Map<string, Set<unknown>>();
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal("Highlight", Set);
  const [old, young] = [new Paint(), new Paint()];
  old.show(1, mark());
  // As `takeLeftovers` does, before the other begins.
  highlights.clear();
  young.show(1, mark());
  old.clear();
  expect([...highlights.values()].map(({ size }) => size)).toEqual([1]);
  young.clear();
  expect(highlights.size).toBe(0);
});
