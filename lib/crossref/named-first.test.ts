import { expect, it } from "vitest";
import { namedFirst } from "./named-first.ts";
import type { Ranked } from "./rank.ts";

const ranked = (passage: number, score: number, ...named: string[]): Ranked =>
  ({
    passage,
    score,
    ahead: null,
    indexed: { named: named.map((entity) => ({ entity, start: 0, end: 1 })) },
  }) as never;
const order = (all: Ranked[], type: Parameters<typeof namedFirst>[2]) =>
  namedFirst(all, "acme", type).map(({ passage }) => passage);

const other = ranked(1, 10, "borg");
const near = ranked(2, 9.5, "acme");
const far = ranked(3, 8, "acme");

it.each([
  ["one that names the firm comes before one that bears hardly more", [other, near], "organisation", [2, 1]],
  ["also where others stand between", [other, ranked(4, 9.8), near, far], "person", [2, 1, 4, 3]],
  ["of two the one that bears more", [other, far, near], "product", [2, 1, 3]],
  ["not where the first bears plainly more", [other, far], "event", [1, 3]],
  ["not where the first names it", [ranked(5, 9.4, "acme"), near], "organisation", [5, 2]],
  ["of an idea the first stays", [other, near], "concept", [1, 2]],
  ["nor where nothing is pointed at", [other, near], undefined, [1, 2]],
  ["nothing of nothing", [], "organisation", []],
] as const)("%s", (_, all, type, expected) => expect(order([...all], type)).toEqual(expected));
