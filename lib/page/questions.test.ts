import { expect, it } from "vitest";
import { Questions } from "./questions.ts";

it("keeps an answer until there is time for it", async () => {
  const taken: number[] = [];
  const questions = new Questions(() => {});
  questions.ask(Promise.resolve(1), (answer) => taken.push(answer));
  expect(questions.open).toBe(1);
  await questions.answered();
  expect({ taken: [...taken], open: questions.open }).toEqual({ taken: [], open: 0 });
  expect([questions.take(), questions.take(), taken]).toEqual([true, false, [1]]);
});

it("tells of an answer that waits although another question is open", async () => {
  const questions = new Questions(() => {});
  questions.ask(Promise.resolve(1), () => {});
  await questions.answered();
  questions.ask(new Promise(() => {}), () => {});
  const told = questions.answered().then(() => "at once");
  const later = new Promise((resolve) => setTimeout(resolve));
  expect(await Promise.race([told, later])).toBe("at once");
});

it("takes all that are lost at once for one loss", async () => {
  let lost = 0;
  const questions = new Questions(() => lost++);
  for (let i = 0; i < 3; i++) questions.ask(Promise.reject(new Error("gone")), () => {});
  await questions.answered();
  await Promise.resolve();
  while (questions.take());
  expect({ lost, open: questions.open }).toEqual({ lost: 1, open: 0 });
});

it("waits for nothing where nothing was asked", async () => {
  await new Questions(() => {}).answered();
});

it("tells of lost questions, but of no more than three: whoever loses all is not asked for ever", async () => {
  let lost = 0;
  const questions = new Questions(() => lost++);
  for (let i = 0; i < 5; i++) {
    questions.ask(Promise.reject(new Error("gone")), () => {});
    await questions.answered();
    questions.take();
  }
  expect(lost).toBe(3);
});
