import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceAt, sentencesOf } from "./sentences.ts";

const split = (text: string) => sentencesOf(text).map((s) => text.slice(s.start, s.end));

test.each([
  [["One thing.", "Another thing."]],
  [["The U.S. and China compete.", "Neither wins."]],
  [["He met former U.S. President Smith.", "They talked."]],
  [["Chips left the U.S.", "However, none returned."]],
  [["Mr. Chen of Acme Corp. said so.", "Nobody asked."]],
  [["The firm spends half of it on R&D.", "Time will tell.", "Its Q&A.", "Nobody came."]],
  [["The letter is from J. Smith & C. Brown.", "Both are dead."]],
  [["She works at Acme Inc.", "The firm is small."]],
  [["It is No. 5 on the list.", "I said no.", "Then I left."]],
  [["Models, e.g. small ones, cost $3.2 million.", "That is little."]],
  [["“Who knows?” she asked.", "“I do!”", "He left."]],
  [["He said: “It is over.”", "They laughed."]],
  [["Wait… what?", "Nothing."]],
  [["Is it by Acme Corp.?", "Nobody knows."]],
  [["Was it built in Dock C?", "Nobody says."]],
  [["The ferry left.", "Jan Visser waved."]],
  [
    [
      "Wool was shorn in the south.[12][b]",
      "It was sold in the north.[3]",
      "“None is left.”[note 4]",
      "So it is.",
    ],
  ],
  [["Am 3. Oktober war z.B. die Bank zu.", "Im 21. Jahrhundert ist das üblich."]],
  [["„Kommt noch eine?“ fragte sie.", "„Es war die letzte.“", "Alle schwiegen."]],
  [["Prof. Dr. Meier kostet ca. 3,5 Mio. Euro.", "Das ist viel."]],
])("%j", (expected) => {
  expect(split(expected.join(" "))).toEqual(expected);
});

test("Chinese sentences need no space between them", () => {
  expect(split("他说：“不会停。”然后走了。为什么？！没人知道！")).toEqual([
    "他说：“不会停。”",
    "然后走了。",
    "为什么？！",
    "没人知道！",
  ]);
  expect(split("她说：“好。”“真的？”")).toEqual(["她说：“好。”", "“真的？”"]);
});

test("the sentence at an offset, also between two and at the end", () => {
  const text = "First one. Second one.";
  expect(sentenceAt(text, 3)).toEqual({ start: 0, end: 10 });
  expect(sentenceAt(text, 10)).toEqual({ start: 11, end: 22 });
  expect(sentenceAt(text, 22)).toEqual({ start: 11, end: 22 });
  expect(sentenceAt("", 0)).toEqual({ start: 0, end: 0 });
});

test("no word is lost and none stands in two sentences", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom("U.S.", "Mr.", "chips", "The", "end.", "“So?”", "3.", "Inc.", "。", "no.", "…", "\n"),
      ),
      (words) => {
        const text = words.join(" ");
        expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      },
    ),
  );
});
