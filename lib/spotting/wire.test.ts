import { expect, it } from "vitest";
import type { Answer } from "./spotter.ts";
import { isQuestion, packAnswer, unpackAnswer } from "./wire.ts";

it("brings an answer over as it was, each entity and reason told once", () => {
  const entity = { id: "a", name: "A", type: "organisation", tier: "core" } as const;
  const why = { kind: "name", by: "A", signs: [] } as const;
  const mention = (start: number) => ({ start, end: start + 1, entity, why: { ...why, signs: [] } });
  const other = { ...mention(12), entity: { ...entity, id: "b" } };
  const answer: Answer = {
    found: [
      { block: 4, mentions: [mention(0), mention(9), other] },
      { block: 5, mentions: [] },
    ],
    empty: [6],
    asks: -16,
    again: false,
  };
  const sent = packAnswer(answer);
  expect([sent.entities.length, sent.whys.length]).toEqual([2, 1]);
  expect(unpackAnswer(JSON.parse(JSON.stringify(sent)))).toEqual(answer);
});

it.each([
  [{ id: 1, sift: ["a", "b"] }, true],
  [{ id: 1, read: [{ number: 1, text: "a" }], forget: [2] }, true],
  [{ id: 1, sift: ["a", 2] }, false],
  [{ id: 1, sift: "a" }, false],
  [{ sift: ["a"] }, false],
  [{ id: 1, read: [{ number: "1", text: "a" }], forget: [] }, false],
  [{ id: 1, read: [null], forget: [] }, false],
  [{ id: 1, read: [] }, false],
  [null, false],
  ["sift", false],
])("takes %j for a question: %s", (value, is) => expect(isQuestion(value)).toBe(is));
