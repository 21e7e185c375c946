import { expect, it } from "vitest";
import { Batch } from "./gather.ts";

const NODE = {} as Text;

function batchOf(...texts: string[]): Batch {
  const batch = new Batch();
  for (const text of texts) batch.put(NODE, text);
  return batch;
}

it("a batch is full when enough is in it", () => {
  expect(batchOf("few words.").isFull).toBe(false);
  expect(batchOf("many words. ".repeat(3000)).isFull).toBe(true);
});

it("a batch is not parted from what follows in the middle of a word", () => {
  const many = "many words. ".repeat(3000);
  expect(batchOf(many, "Hua").isFull).toBe(false);
  expect(batchOf(many, "华").isFull).toBe(false);
  expect(batchOf(many, "Hua", "wei.").isFull).toBe(true);
});

it("a batch of words that never end is full all the same", () =>
  expect(batchOf(...Array<string>(7000).fill("unpunctuated")).isFull).toBe(true));

it("a batch that is taken is empty", () => {
  const batch = batchOf("a", "b");
  expect(batch.take()).toEqual({ nodes: [NODE, NODE], texts: ["a", "b"] });
  expect(batch.take()).toBeNull();
});
