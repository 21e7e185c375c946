import { describe, expect, it } from "vitest";
import { type Example, learn } from "./learn.ts";

const PASSAGES = 3;
const example = (term: number, wanted: number, scores: number[] = [0, 0, 0]): Example => ({
  terms: [{ term, times: 1 }],
  scores: Float64Array.from(scores),
  wanted: Float64Array.from({ length: PASSAGES }, (_, passage) => (passage === wanted ? 1 : 0)),
});
const byTerm = (weights: Float64Array, term: number) => [
  ...weights.subarray(term * PASSAGES, (term + 1) * PASSAGES),
];

describe("learn", () => {
  it("has each term speak for the passage that is wanted where it stands, and against the others", () => {
    const weights = learn([example(0, 1), example(1, 2)], 2, PASSAGES, 1e-3);
    expect(byTerm(weights, 0)[1]).toBeGreaterThan(1);
    expect(byTerm(weights, 0)[0]).toBeLessThan(0);
    expect(byTerm(weights, 1)[2]).toBeGreaterThan(1);
  });

  it("says nothing of a term on the whole: of all passages together its weights are none", () => {
    const [a, b, c] = byTerm(learn([example(0, 1)], 1, PASSAGES, 1e-3), 0);
    expect(a! + b! + c!).toBeCloseTo(0);
  });

  it("learns less where the scores say it already", () => {
    const [alone] = [byTerm(learn([example(0, 1)], 1, PASSAGES, 1e-3), 0)];
    const beside = byTerm(learn([example(0, 1, [0, 40, 0])], 1, PASSAGES, 1e-3), 0);
    expect(beside[1]).toBeLessThan(alone![1]! / 2);
  });
});
