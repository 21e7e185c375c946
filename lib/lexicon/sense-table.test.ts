import { describe, expect, it } from "vitest";
import { readSense, senseTable, writeSense } from "./sense-table.ts";

const CUES = ["ai", "chips", "trade"];

describe("the senses of a lexicon", () => {
  it("are one where they ask for the same, in whatever order", () => {
    const { list, numberOf } = senseTable(CUES);
    const one = numberOf({ near: ["ai", "trade"], notBefore: ["of", "car"] });
    expect(numberOf({ near: ["trade", "ai"], notBefore: ["Car", "of"] })).toBe(one);
    expect(numberOf({ about: ["trade", "ai"], notBefore: ["car", "of"] })).not.toBe(one);
    expect(numberOf({})).toBe(-1);
    expect(list).toHaveLength(2);
  });

  it("are read from a line as they were written to it", () => {
    const { list, numberOf } = senseTable(CUES);
    numberOf({ afterFull: true });
    numberOf({ page: ["ai"], unless: ["chips", "trade"], notAfter: ["feed-in", "高"] });
    numberOf({ dense: ["chips"], about: ["ai"], near: ["trade"], notBefore: ["card"] });
    expect(list.map(writeSense).map(readSense)).toEqual(list);
  });
});
