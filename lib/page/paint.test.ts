import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Paint } from "./paint.ts";

/** The registry that a page shares with us. */
let highlights: Map<string, Set<unknown>>;
beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal("Highlight", Set);
});
afterEach(() => vi.unstubAllGlobals());

const mark = () => [
  { index: 0, type: "person", range: { startContainer: {}, endContainer: {} } as StaticRange },
];

it("takes away its own highlights, and not those of the script that came in its place", () => {
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

describe("a mark whose text changes", () => {
  const text = (data: string) =>
    ({ data, isConnected: true }) as { data: string; isConnected: boolean } & Text;
  const over = (node: Text, words: string) => {
    const startOffset = node.data.indexOf(words);
    const endOffset = startOffset + words.length;
    const range = {
      startContainer: node,
      endContainer: node,
      startOffset,
      endOffset,
    } as unknown as StaticRange;
    return [{ index: 0, type: "person", range }];
  };
  const counted = () => [...highlights.values()].reduce((sum, { size }) => sum + size, 0);

  it("stays while its own words are the same", () => {
    const paint = new Paint();
    const node = text("Ada Ling rows home");
    paint.show(1, over(node, "Ada Ling"));
    node.data = "Ada Ling rows out again";
    expect(paint.drop(node)).toBe(false);
    expect([paint.count, counted()]).toEqual([1, 1]);
  });

  it.each([
    ["has other words under it", (node: { data: string }) => (node.data = "Now Ada Ling rows home")],
    ["has lost its text", (node: { isConnected: boolean }) => (node.isConnected = false)],
  ])("goes at once, with all of its block, when it %s", (_, change) => {
    const paint = new Paint();
    const [node, other] = [text("Ada Ling rows home"), text("with Bo Ray")];
    paint.show(1, [...over(node, "Ada Ling"), ...over(other, "Bo Ray")]);
    paint.show(2, over(text("and Cy Fell"), "Cy Fell"));
    change(node as never);
    expect(paint.drop(node)).toBe(true);
    expect([paint.count, counted(), paint.standing.has(1)]).toEqual([1, 1, false]);
  });
});
