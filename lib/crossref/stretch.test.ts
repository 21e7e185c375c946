import { expect, test } from "vitest";
import { bestStretch } from "./stretch.ts";

const FIRST = "The harbour has stored wind in cells of sodium since the spring of last year.";
const SECOND =
  "Its master, who came from the railways, bought them at half the price of lithium, as the board had asked, and set them under the quay; the town has had light in storms ever since.";
const TEXT = `${FIRST} ${SECOND}`;

const tie = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, key: words };
};
const cut = (ties: string[], longest: number, text = TEXT) => {
  const { start, end } = bestStretch(
    text,
    ties.map((words) => tie(words, text)),
    new Map(ties.map((words) => [words, 1])),
    longest,
  );
  return text.slice(start, end);
};

test.each([
  ["a passage that is short enough stands whole", ["price"], 400, TEXT],
  ["of a longer one that nothing ties, its beginning", [], 100, FIRST],
  ["of a longer one, the sentence that shares most", ["sodium"], 100, FIRST],
  [
    "of a long sentence, the clauses that share most",
    ["price of lithium"],
    100,
    "bought them at half the price of lithium, as the board had asked, and set them under the quay",
  ],
  ["a sentence that is a little longer stands whole", ["light"], SECOND.length - 3, SECOND],
  ["from its beginning where that shares most", ["master"], 70, "Its master, who came from the railways"],
  ["to its end where that shares most", ["light"], 60, "the town has had light in storms ever since."],
])("%s", (_, ties, longest, stretch) => {
  expect(cut(ties, longest)).toBe(stretch);
});

test("a clause is never torn: one that is too long stands whole", () => {
  expect(cut(["price of lithium"], 20)).toBe("bought them at half the price of lithium");
});

test("a dash without spaces parts clauses too", () => {
  const text =
    "The harbour master bought cells of sodium—they cost half of what lithium does, he says—in spring.";
  expect(cut(["sodium"], 60, text)).toBe("The harbour master bought cells of sodium");
});

test("Chinese clauses end without a space, and half as many letters are as wide", () => {
  const text =
    "该港口自去年春天以来一直使用钠电池储存风能，价格只有锂电池的一半，董事会曾经要求这样做，全镇从此在风暴中也有了灯光。";
  expect(cut(["锂电池的一半"], 60, text)).toBe("价格只有锂电池的一半，董事会曾经要求这样做");
});
