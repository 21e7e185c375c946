import { expect, it } from "vitest";
import { displayTitle, formatRef, parseRef, shortened } from "./article.ts";
import { testArticle } from "./test-article.ts";

const article = (title: string, ...texts: string[]) => testArticle("a-1", texts, { title });

it.each([
  ["its title", "The yard", "The yard"],
  ["its first words, where it has none", "", "Eleven ferries a year leave the yard, and none of them …"],
  [
    "its first words, where a title has nothing in it",
    " \u200b\n",
    "Eleven ferries a year leave the yard, and none of them …",
  ],
])("an article is called by %s", (_, title, called) => {
  const text = "Eleven ferries a year leave the yard, and none of them comes back to it.";
  expect(displayTitle(article(title, text))).toBe(called);
});

it("one without a word is called by its id", () => expect(displayTitle(article(""))).toBe("a-1"));

it("a text is cut between words, and where it has none between letters", () => {
  expect(shortened("The yard", 8)).toBe("The yard");
  expect(shortened("The old yard builds", 14)).toBe("The old yard …");
  expect(shortened("The yard builds ferries", 20)).toBe("The yard builds …");
  expect(shortened("渡".repeat(70), 60)).toBe(`${"渡".repeat(58)} …`);
  expect(shortened("🦭".repeat(40), 61)).toBe(`${"🦭".repeat(29)} …`);
});

it("a place in the corpus is written with its article and paragraph", () => {
  const ref = { article: "a-1", paragraph: 12 };
  expect(formatRef(ref)).toBe("a-1¶12");
  expect(parseRef("a-1¶12")).toEqual(ref);
});

it.each(["a-1", "12", "¶12", "a-1¶", "a-1¶0", "a-1¶-1", "a-1¶1.5", "a-1¶one"])(
  "“%s” is no such place",
  (text) => expect(parseRef(text)).toBeNull(),
);
