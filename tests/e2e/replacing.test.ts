import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stopBackground } from "../bench/drive-background.ts";
import { CHROME_BUILD, type Extension, launch } from "./extension.ts";

let extension: Extension;
let first: Page;
let second: Page;
beforeAll(async () => {
  extension = await launch();
  first = await extension.open("reader.html");
  second = await extension.open("reader.html");
});
afterAll(() => extension?.close());

const [shipped] = JSON.parse(readFileSync(join(CHROME_BUILD, "packs/seeds.json"), "utf8")).articles;
const boats = (...titles: string[]) => ({
  format: "sidelight-pack",
  version: 1,
  id: "boats",
  title: "Boats",
  articles: titles.map((title) => ({ ...shipped, id: title.toLowerCase(), title })),
  lexicon: { entities: [], cues: {} },
});
async function give(reader: Page, ...titles: string[]): Promise<void> {
  await reader.bringToFront();
  await reader.locator("input[type=file]").setInputFiles({
    name: "boats.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(boats(...titles))),
  });
}
/** The titles on the shelf of the pack. */
const shelf = (reader: Page) =>
  reader
    .locator(".shelf-packs > section", { has: reader.getByRole("heading", { name: "Boats" }) })
    .locator("li a")
    .allTextContents();
const question = (reader: Page) => reader.getByRole("alertdialog");

it("a pack takes the place of an earlier one once the reader has read what goes and agreed", async () => {
  await give(first, "Barge", "Tug");
  await first.getByText("“Boats” is imported.").waitFor();
  await give(first, "Tug", "Yacht");
  await question(first).getByText("1 article goes.").waitFor();
  await question(first).getByText("1 article is new.").waitFor();
  const focused = () => first.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe("Leave it as it is");
  await first.keyboard.press("Escape");
  await first.getByText("“Boats” was not imported.").waitFor();
  expect(await shelf(first)).toEqual(["Barge", "Tug"]);
  await give(first, "Tug", "Yacht");
  await question(first).waitFor();
  // The background sleeps while the reader thinks.
  await stopBackground(extension, first);
  await question(first).getByRole("button", { name: "Replace it" }).click();
  await first.getByText("“Boats” is imported.").waitFor();
  await expect.poll(() => shelf(first)).toEqual(["Tug", "Yacht"]);
});

it("whoever agreed to one loss is asked again where another window has changed the pack meanwhile", async () => {
  await give(first, "Tug", "Junk");
  await question(first).getByText("1 article goes.").waitFor();
  await give(second, "Ferry", "Kayak");
  await question(second).getByText("2 articles go.").waitFor();
  await question(second).getByRole("button", { name: "Replace it" }).click();
  await expect.poll(() => shelf(second)).toEqual(["Ferry", "Kayak"]);
  await first.bringToFront();
  await question(first).getByRole("button", { name: "Replace it" }).click();
  await question(first).getByText("2 articles go.").waitFor();
  expect(await shelf(second)).toEqual(["Ferry", "Kayak"]);
});

it("a window that is closed with its question leaves all as it was", async () => {
  await first.close();
  await second.reload();
  await expect.poll(() => shelf(second)).toEqual(["Ferry", "Kayak"]);
});
