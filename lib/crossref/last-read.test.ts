import { expect, it } from "vitest";
import { LastRead } from "./last-read.ts";

/** Reads any id but "gone", and notes what it was asked to read. */
function reader() {
  const asked: string[][] = [];
  const kept = new LastRead(2, async (ids) => {
    asked.push([...ids]);
    return ids.map((id) => (id === "gone" ? undefined : `text of ${id}`));
  });
  return { kept, asked };
}

it("reads each thing once, and leaves out what is not there", async () => {
  const { kept, asked } = reader();
  const found = await kept.get(["a", "gone", "a"]);
  expect([...found]).toEqual([["a", "text of a"]]);
  await kept.get(["a"]);
  expect(asked).toEqual([["a", "gone"]]);
});

it("lets go of what was asked for longest ago", async () => {
  const { kept, asked } = reader();
  for (const id of ["a", "b", "a", "c"]) await kept.get([id]);
  await kept.get(["a"]);
  await kept.get(["b"]);
  expect(asked).toEqual([["a"], ["b"], ["c"], ["b"]]);
});

it("answers with all that it was asked for, even where it keeps less", async () => {
  const { kept } = reader();
  expect([...(await kept.get(["a", "b", "c"])).keys()]).toEqual(["a", "b", "c"]);
});
