import { expect, it, vi } from "vitest";
import { keepLast } from "./last-answer.ts";

const corpus = {};

it("keeps the answer to the last question, also while it is being made", async () => {
  const work = vi.fn(async (_corpus: object, question: { about: string }) => question.about);
  const answer = keepLast(work);
  expect(await Promise.all([answer(corpus, { about: "a" }), answer(corpus, { about: "a" })])).toEqual([
    "a",
    "a",
  ]);
  expect(work).toHaveBeenCalledTimes(1);
  await answer({}, { about: "a" });
  expect(work).toHaveBeenCalledTimes(2);
  expect(await answer(corpus, { about: "b" })).toBe("b");
  expect(await answer(corpus, { about: "a" })).toBe("a");
  expect(work).toHaveBeenCalledTimes(4);
});

it("tries again what has failed", async () => {
  const work = vi.fn().mockRejectedValueOnce(new Error("asleep")).mockResolvedValue("awake");
  const answer = keepLast(work);
  await expect(answer(corpus, "a")).rejects.toThrow("asleep");
  expect(await answer(corpus, "a")).toBe("awake");
});
