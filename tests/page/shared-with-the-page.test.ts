/** What is ours stands in the page's own document: the page may sweep it away, and the reader may print it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { cardFrame, expectCard, rest, shownCard } from "./card-on-page.ts";
import { expectMarked } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

const TEXT = "<p>Chips are made by <b>Huawei</b> too.</p><p id=found>No hits</p>";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());

it("marks come back where a page that searches itself clears all highlights, not its own alone", async () => {
  const page = await openPage(extension, TEXT);
  await expectMarked(page, ["Huawei"]);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.getElementById("found")!.textContent = "1 hit";
  });
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await expectCard(page);
  await page.evaluate(() => CSS.highlights.clear());
  await page.keyboard.press("Escape");
  await page.mouse.click(900, 700);
  await expectMarked(page, ["Huawei"]);
  await page.close();
});

it("the card is not printed with the page", async () => {
  const page = await openPage(extension, TEXT);
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await expectCard(page);
  await cardFrame(page);
  const display = () => page.locator("sidelight-card").evaluate((host) => getComputedStyle(host).display);
  expect(await display()).toBe("block");
  await page.emulateMedia({ media: "print" });
  expect(await display()).toBe("none");
  await page.emulateMedia({ media: "screen" });
  expect(await shownCard(page)).not.toBeNull();
  await page.close();
});

it("no element of ours is left a while after a card has closed, and the next card comes as the first did", async () => {
  const page = await openPage(extension, TEXT);
  await expectMarked(page, ["Huawei"]);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  for (let time = 0; time < 2; time++) {
    await rest(page, "b");
    await expectCard(page);
    await cardFrame(page);
    await page.keyboard.press("Escape");
    await page.mouse.move(900, 700);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.outerHTML), { timeout: 40_000 })
      .toBe(before);
  }
  await page.close();
}, 120_000);
