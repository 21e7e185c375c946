import { expect, it } from "vitest";
import { relationOf } from "./relation.ts";
import { namedIn } from "./test-corpus.ts";

const passageOf = (text: string, named = namedIn(text)) => ({
  passage: { paragraph: 1, role: "body" as const, text },
  named,
});
const shared = [{ key: "eborg", worth: 1 }];

it.each([
  ["the words between two names", "Last year Acme sold its oven to Borg.", "sold its oven to"],
  ["whichever comes first", "Borg bought Acme.", "bought"],
  ["without the signs around them", "Acme (a friend of “Borg”) waits.", "a friend of"],
  ["without a genitive’s s", "Acme’s new owner, Borg, waits.", "new owner"],
  ["nor that of the other apostrophe", "Acme's owner Borg waits.", "owner"],
  ["not those beside a third", "Ivo Lund paid Borg, which bought Acme.", "which bought"],
  ["a word that begins with s stands", "Acme 'sold' Borg.", "sold"],
  ["only where there are words", "Acme, Borg and a bank met.", null],
  ["only within a sentence", "The town has Acme. It has Borg.", null],
  ["only where they stand close", `Acme ${"very ".repeat(14)}far from Borg.`, null],
])("%s: %s", (_, text, words) => {
  const at = relationOf(passageOf(text), "acme", { shared });
  expect(at && text.slice(at.start, at.end)).toBe(words);
});

it("leaves the full stop of an abbreviated name to the name", () => {
  const text = "The U.S. curbs Borg.";
  const at = relationOf(
    passageOf(text, [{ start: 4, end: 7, entity: "united-states" }, ...namedIn(text)]),
    "united-states",
    { shared },
  );
  expect(text.slice(at!.start, at!.end)).toBe("curbs");
});

it("asks for a name that the sentence read holds too", () => {
  const text = passageOf("Borg bought Acme.");
  expect(relationOf(text, "acme", { shared: [] })).toBeNull();
  expect(relationOf(text, "acme", { shared: [{ key: "wborg", worth: 1 }] })).toBeNull();
});
