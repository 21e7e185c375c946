import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { markRules, USUAL } from "../../lib/card/mark-style.ts";

const FILE = resolve(import.meta.dirname, "../../entrypoints/content/marks.css");
const MADE = `/* Made from lib/card/mark-style.ts: UPDATE=1 npx vitest run tests/guards/mark-style.test.ts */\n${markRules(USUAL)}\n`;

it("the content script's style sheet is what mark-style.ts says", () => {
  if (process.env["UPDATE"]) writeFileSync(FILE, MADE);
  expect(
    readFileSync(FILE, "utf8"),
    "renew it with UPDATE=1 npx vitest run tests/guards/mark-style.test.ts",
  ).toBe(MADE);
});
