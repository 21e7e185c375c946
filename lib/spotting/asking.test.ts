import { expect, it } from "vitest";
import { asking } from "./asking.ts";
import type { Question } from "./wire.ts";

const sent: Question[] = [];
const { spotter, hear, fail } = asking(
  (question) => void sent.push(question),
  () => {},
);

it("gives each question its own answer, in whatever order they come", async () => {
  const both = [spotter.sift(["a"]), spotter.sift(["b"])];
  const [first, second] = sent.splice(0);
  const sifted = (hit: number) => ({ hits: [hit], signs: [], signKinds: [] });
  hear({ id: second!.id, answer: sifted(2) });
  hear({ id: first!.id, answer: sifted(1) });
  hear({ id: 99, answer: sifted(9) });
  expect(await Promise.all(both)).toEqual([sifted(1), sifted(2)]);
});

it("rejects what is answered by nobody, and goes on", async () => {
  const lost = spotter.sift(["a"]);
  fail();
  await expect(lost).rejects.toThrow();
  const refused = spotter.read([], [1]);
  hear({ id: sent.at(-1)!.id, answer: null });
  await expect(refused).rejects.toThrow();
});
