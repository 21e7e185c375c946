import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import type { Found } from "../lib/crossref/content.ts";
import { LEAD } from "../tests/visual/stage/content.ts";
import { rendered } from "../tests/rendered.ts";
import { SearchBox } from "./SearchBox.tsx";

test.each([
  ["finds nothing", async () => ({ quotes: [], whole: true }), "Nothing in your library matches “tern”."],
  [
    "cannot be made",
    () => Promise.reject(new Error("Nobody answers.")),
    "The search failed. Keep typing to try again.",
  ],
])("a search that %s says so", async (_, search, words) => {
  const { root, text, type } = await rendered(<SearchBox search={search} />);
  await type(root.querySelector("input")!, "tern");
  expect(text()).toContain(words);
  // Those who hear the page are told of it too.
  expect(root.querySelector("[role=status]")!.textContent).toContain(words);
});

test("what is found by whole words is shown while the library is read, and what it says then in its place", async () => {
  const whole = Promise.withResolvers<Found>();
  const other = { ...LEAD, source: { ...LEAD.source, title: "Read through" } };
  const search = vi.fn((_text: string, _entity: string | undefined, waits: boolean) =>
    waits ? whole.promise : Promise.resolve({ quotes: [LEAD], whole: false }),
  );
  const { root, text, type } = await rendered(<SearchBox search={search} />);
  await type(root.querySelector("input")!, "tern");
  expect(text()).toContain(LEAD.source.title);
  expect(text()).toContain("Your library is still being read");
  await act(async () => {
    whole.resolve({ quotes: [other], whole: true });
    await new Promise((done) => setTimeout(done));
  });
  expect(text()).toContain("Read through");
  expect(text()).not.toContain("still being read");
  expect(search.mock.calls).toEqual([
    ["tern", undefined, false],
    ["tern", undefined, true],
  ]);
});

test("nothing is said to be missing before the library has been read", async () => {
  const search = async (_text: string, _entity: string | undefined, waits: boolean) =>
    waits ? new Promise<Found>(() => {}) : { quotes: [], whole: false };
  const { root, text, type } = await rendered(<SearchBox search={search} />);
  await type(root.querySelector("input")!, "tern");
  expect(text()).toContain("still being read");
  expect(text()).not.toContain("Nothing in your library");
});
