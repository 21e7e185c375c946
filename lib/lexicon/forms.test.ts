import { describe, expect, it } from "vitest";
import { wordForms } from "./forms.ts";

describe("word forms", () => {
  it.each([
    ["restrict", ["restrict", "restricts", "restricted", "restricting"]],
    ["ban", ["ban", "bans", "banned", "banning"]],
    ["technology", ["technology", "technologies"]],
    ["chip maker", ["chip maker", "chip makers"]],
    ["cut off", ["cut off", "cuts off", "cutting off"]],
  ])("of %s", (word, forms) => {
    expect(wordForms(word)).toEqual(expect.arrayContaining(forms));
  });

  it("leaves names, other scripts and exact words as they are", () => {
    expect(wordForms("Nvidia")).toEqual(["Nvidia"]);
    expect(wordForms("出口管制")).toEqual(["出口管制"]);
    expect(wordForms("export", "exact")).toEqual(["export"]);
  });

  it("keeps to the word class that is asked for", () => {
    expect(wordForms("chip", "noun")).not.toContain("chipping");
    expect(wordForms("choke", "verb")).toContain("choking");
  });
});
