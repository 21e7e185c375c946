import { expect, it } from "vitest";
import { besides, type Corrections, mergeCorrections, withoutCorrections } from "./corrections.ts";

const rule = { surface: "tern", entity: "tern", scope: "everywhere", where: "" } as const;

it("puts two readers' corrections together, each once, the later alias before the earlier", () => {
  const before: Corrections = { aliases: [{ text: "the yard", entity: "tollund" }], suppressions: [rule] };
  const more: Corrections = {
    aliases: [
      { text: "the yard", entity: "harbour" },
      { text: "TY", entity: "tollund" },
    ],
    suppressions: [
      { where: "", scope: "everywhere", entity: "tern", surface: "tern" },
      { ...rule, surface: "Tern" },
    ],
  };
  expect(mergeCorrections(before, more)).toEqual({
    aliases: [
      { text: "the yard", entity: "harbour" },
      { text: "TY", entity: "tollund" },
    ],
    suppressions: [rule, { ...rule, surface: "Tern" }],
  });
});

const now: Corrections = {
  aliases: [
    { text: "the yard", entity: "tollund" },
    { text: "TY", entity: "tollund" },
  ],
  suppressions: [rule, { ...rule, scope: "site", where: "news.example" }],
};

it("adds beside what is there only aliases that stand for nothing yet", () => {
  const more: Corrections = {
    aliases: [
      { text: "the yard", entity: "harbour" },
      { text: "the quay", entity: "harbour" },
    ],
    suppressions: [rule],
  };
  expect(besides(now, more)).toEqual({
    aliases: [{ text: "the quay", entity: "harbour" }],
    suppressions: [rule],
  });
});

it("takes away the very rules that are named", () => {
  const gone: Corrections = {
    aliases: [
      { text: "TY", entity: "tollund" },
      { text: "the yard", entity: "harbour" },
    ],
    suppressions: [rule],
  };
  expect(withoutCorrections(now, gone)).toEqual({
    aliases: [{ text: "the yard", entity: "tollund" }],
    suppressions: [{ ...rule, scope: "site", where: "news.example" }],
  });
});
