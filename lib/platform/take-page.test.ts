import { expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { kindOfPage } from "./take-page.ts";

it.each([
  ["a page", async () => [{ result: true }], "page"],
  ["a PDF", async () => [{ result: false }], "file"],
  [
    "the browser's store, at an ordinary address",
    () => Promise.reject(new Error("cannot be scripted")),
    "barred",
  ],
] as const)("a tab where nobody answers shows %s", async (_, executeScript, kind) => {
  Object.assign(browser, { scripting: { executeScript: vi.fn(executeScript) } });
  expect(await kindOfPage(7)).toBe(kind);
});
