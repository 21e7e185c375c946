import fc from "fast-check";
import { expect, it } from "vitest";
import { packed, unpack } from "./packed.ts";
import { Postings } from "./postings.ts";

const byte = fc.integer({ min: 1, max: 255 });

it("what is packed is unpacked, whatever the passages and counts", () => {
  const lists = fc.oneof(
    fc.array(fc.tuple(fc.nat(2047), fc.integer({ min: 1, max: 31 }))),
    fc.array(fc.tuple(fc.nat(16_777_215), byte)),
    fc.array(fc.tuple(fc.nat(2047), byte)),
  );
  fc.assert(
    fc.property(lists, fc.nat(100_000), (list, offset) => {
      const passages = list.map(([passage]) => passage);
      const counts = Uint8Array.from(list, ([, count]) => count);
      const room = Math.max(0, ...passages) + 1;
      const found = new Postings(list.length);
      unpack(packed(passages, counts, room), { from: 0, to: list.length }, offset, found);
      expect([...found.list()]).toEqual(passages.map((passage) => passage + offset));
      expect([...found.counts]).toEqual([...counts]);
    }),
  );
});

it("takes two bytes for a posting of a usual block, four where a count or a passage needs them", () => {
  const bytes = (passage: number, count: number, room: number) =>
    packed([passage], Uint8Array.of(count), room).byteLength;
  expect([bytes(2047, 31, 2048), bytes(3, 32, 2048), bytes(3, 1, 2049)]).toEqual([2, 4, 4]);
});

it("puts one stretch after the other", () => {
  const found = new Postings(3);
  const list = packed([1, 4, 7], Uint8Array.of(1, 2, 3), 8);
  unpack(list, { from: 1, to: 3 }, 100, found);
  unpack(list, { from: 0, to: 1 }, 200, found);
  expect([...found.list()]).toEqual([104, 107, 201]);
  expect([...found.counts]).toEqual([2, 3, 1]);
});
