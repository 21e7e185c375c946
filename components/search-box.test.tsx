import { expect, test } from "vitest";
import { rendered } from "../tests/rendered.ts";
import { SearchBox } from "./SearchBox.tsx";

test.each([
  ["finds nothing", async () => [], "Nothing in your library matches “tern”."],
  [
    "cannot be made",
    () => Promise.reject(new Error("Nobody answers.")),
    "The search could not be made. Type on to try again.",
  ],
])("a search that %s says so", async (_, search, words) => {
  const { root, text, type } = await rendered(<SearchBox search={search} />);
  await type(root.querySelector("input")!, "tern");
  expect(text()).toContain(words);
});
