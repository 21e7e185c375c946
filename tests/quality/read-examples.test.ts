import { describe, expect, it } from "vitest";
import { parseExamples, readExamples } from "./read-examples.ts";

describe("parseExamples", () => {
  it("reads the text without its marks, and where they stood", () => {
    const [example] = parseExamples("# nominal\nNew [[chip curbs|export-controls]] hit [[AMD|amd]].", "x");
    expect(example).toEqual({
      text: "New chip curbs hit AMD.",
      mentions: [
        { start: 4, end: 14, entity: "export-controls", surface: "chip curbs" },
        { start: 19, end: 22, entity: "amd", surface: "AMD" },
      ],
      class: "nominal",
      file: "x",
      line: 2,
      page: 2,
    });
  });

  it("keeps a line that begins with page: on the page of the line above it", () => {
    const examples = parseExamples("# names\nOne.\npage: Two.\n# others\n\npage: Three.\nFour.", "x");
    expect(examples.map((e) => [e.text, e.page, e.class])).toEqual([
      ["One.", 2, "names"],
      ["Two.", 2, "names"],
      ["Three.", 2, "others"],
      ["Four.", 7, "others"],
    ]);
  });

  it.each([
    ["# c\nA [[b|amd]] and [[c|", "x.txt:2: a bracket without its pair"],
    ["# c\nA [[b]] c", "x.txt:2: a bracket without its pair"],
    ["# c\n\nA [[ b|amd]]", "x.txt:3: a mention needs words"],
    ["# c\nA [[b|A M D]]", 'x.txt:2: "A M D" is no entity'],
    ["A", "x.txt:1: a paragraph before any class"],
    ["# c\npage: A", 'x.txt:2: "page:" continues a page'],
  ])("says where a file is wrong: %j", (content, message) => {
    expect(() => parseExamples(content, "x")).toThrow(message);
  });
});

it("each file of a policy or concept has near misses, and none of them mentions it", () => {
  const examples = readExamples();
  for (const file of new Set(examples.map((e) => e.file).filter((name) => name !== "names"))) {
    const near = examples.filter((e) => e.file === file && e.class.startsWith("near misses"));
    expect(near.length, file).toBeGreaterThan(10);
    expect(near.filter((e) => e.mentions.some((m) => m.entity === file))).toEqual([]);
  }
});
