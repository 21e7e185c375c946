import { expect, it } from "vitest";
import { inSlices } from "./in-slices.ts";

it("lets others have their turn within a long work, and gives what it came to", async () => {
  function* work(): Generator<void, string> {
    for (let piece = 0; piece < 20; piece++) {
      const until = performance.now() + 4;
      while (performance.now() < until);
      yield;
    }
    return "done";
  }
  let turns = 0;
  const timer = setInterval(() => turns++);
  expect(await inSlices(work())).toBe("done");
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(2);
});
