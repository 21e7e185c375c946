import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectMarked } from "../page/marked-words.ts";
import { type Extension, launch, placeOf } from "./extension.ts";

const page = (text: string): string => `<!doctype html><title>t</title><p>${text}</p>`;

let extension: Extension;
beforeAll(async () => {
  extension = await launch({
    pages: {
      "/one": page("Huawei sells phones, and OpenAI a chatbot."),
      "/two": page("Huawei, or Big H, and OpenAI."),
    },
  });
});
afterAll(() => extension?.close());

async function cardOn(page: Page, words: string): Promise<Frame> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x - 30, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
  const frame = await expect
    .poll(() => page.frames().find((f) => f.url().includes("/card.html")))
    .toBeTruthy()
    .then(() => page.frames().find((f) => f.url().includes("/card.html"))!);
  await frame.waitForSelector("button:has-text('Not this')");
  return frame;
}

it("“Not this” and “Also call it” hold in every open tab at once, and are taken back in the options", async () => {
  const one = await extension.visit("/one");
  const two = await extension.visit("/two");
  await expectMarked(two, ["Huawei", "OpenAI"]);

  const card = await cardOn(one, "OpenAI");
  await card.click("button:has-text('Not this')");
  await card.click("button:has-text('everywhere')");
  await one.keyboard.press("Escape");
  await expectMarked(one, ["Huawei"]);
  await two.bringToFront();
  await expectMarked(two, ["Huawei"]);

  const again = await cardOn(two, "Huawei");
  await again.click("button:has-text('Why marked?')");
  await again.click("button:has-text('Also call it')");
  await again.fill("input", "Big H");
  await again.press("input", "Enter");
  await two.keyboard.press("Escape");
  await expectMarked(two, ["Big H", "Huawei"]);

  const options = await extension.open("options.html");
  const rows = options.locator("ul.rows li", { hasText: /OpenAI|Big H/ });
  await expect.poll(() => rows.count()).toBe(2);
  expect((await rows.allTextContents()).join(" ")).toMatch(/OpenAI.*Big H/s);
  while ((await rows.count()) > 0) {
    const before = await rows.count();
    await rows.first().getByRole("button").click();
    await expect.poll(() => rows.count()).toBe(before - 1);
  }
  await options.close();
  await two.bringToFront();
  await expectMarked(two, ["Huawei", "OpenAI"]);
});

it("“Not this, on this page” is about the address that an application has gone to by itself", async () => {
  const one = await extension.visit("/one");
  const first = await cardOn(one, "OpenAI");
  await one.keyboard.press("Escape");
  await one.evaluate(() => {
    history.pushState({}, "", "/later");
    document.body.innerHTML = "<p>Then Nvidia came.</p>";
  });
  await expectMarked(one, ["Nvidia"]);
  const card = await cardOn(one, "Nvidia");
  expect(card).toBe(first);
  await card.click("button:has-text('Not this')");
  await card.click("button:has-text('on this page')");
  await one.keyboard.press("Escape");
  await expectMarked(one, []);
  const kept = await (await extension.background()).evaluate(() => chrome.storage.local.get("settings"));
  expect(JSON.stringify(kept)).toContain(`${extension.pages.origin}/later`);
});
