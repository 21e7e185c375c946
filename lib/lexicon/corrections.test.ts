import { expect, it } from "vitest";
import { type Corrections, mergeCorrections } from "./corrections.ts";

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
