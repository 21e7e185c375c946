import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Extension, launch, marked, ROOT } from "./extension.ts";

let extension: Extension;
beforeAll(async () => {
  extension = await launch({ pages: { "/": readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8") } });
});
afterAll(() => extension?.close());

/** As the browser's own shortcuts do it, which no test can press. */
async function command(tab: number, message: object): Promise<void> {
  const worker = await extension.background();
  await worker.evaluate(([id, what]) => chrome.tabs.sendMessage(id as number, what).catch(() => {}), [
    tab,
    message,
  ] as const);
}

async function cardOf(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes("/card.html"))).toBe(true);
  const frame = page.frames().find((each) => each.url().includes("/card.html"))!;
  await frame.locator(".card h1").waitFor();
  return frame;
}

/** Goes on with Tab until what has the focus says so. */
async function tabTo(page: Page, where: Page | Frame, says: RegExp): Promise<void> {
  const focused = () =>
    where.evaluate(() => {
      const at = document.activeElement;
      return `${at?.getAttribute("aria-label") ?? ""} ${at?.className} ${at?.textContent?.slice(0, 80)}`;
    });
  for (let i = 0; i < 60; i++) {
    if (says.test(await focused())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${says}; the last was “${await focused()}”.`);
}

it("gives the focus back to where it was when the card goes", async () => {
  extension.pages.put(
    "/links",
    `<p><a href="#one" id="one">One</a> of Huawei. <a href="#two" id="two">Two</a></p>`,
  );
  const page = await extension.visit("/links");
  const tab = await extension.tabId(page);
  const focused = () => page.evaluate(() => document.activeElement!.id || document.activeElement!.localName);
  await page.focus("#one");
  await command(tab, { type: "step", by: 1 });
  await command(tab, { type: "openCard" });
  const card = await cardOf(page);
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(focused).toBe("one");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("two");
});

it.each([
  ["the page, where none of its frames has the focus", 0],
  ["the frame that has the focus", 1],
])("goes to the mentions of %s", async (_, at) => {
  const text = "<p>Nothing more was said of it that day, and nobody asked.</p>".repeat(3);
  extension.pages.put("/inner", `<!doctype html><p>by Huawei</p>${text}`);
  extension.pages.put("/outer", "<!doctype html><p>by OpenAI</p><iframe src=/inner></iframe>");
  const page = await extension.visit("/outer");
  await marked(page.frames()[1]!);
  await page.frames()[at]!.locator("p").first().click();
  await command(await extension.tabId(page), { type: "step", by: 1 });
  const setOff = () =>
    Promise.all(
      page
        .frames()
        .slice(0, 2)
        .map((frame) => frame.evaluate(() => CSS.highlights.get("sidelight-active")?.size ?? 0)),
    );
  await expect.poll(async () => (await setOff())[at]).toBe(1);
  // The other one may have been told later.
  await page.waitForTimeout(500);
  expect((await setOff())[1 - at]).toBe(0);
  await page.close();
});

// Last, since it ends with Sidelight off on this site.
it("tells the story by keyboard alone: third mention, card, a related entity, back, the reader, the switch", async () => {
  const page = await extension.visit("/");
  const tab = await extension.tabId(page);
  for (let i = 0; i < 3; i++) await command(tab, { type: "step", by: 1 });
  await command(tab, { type: "openCard" });

  const card = await cardOf(page);
  const head = () => card.locator("h1").textContent();
  const first = await head();
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);

  await tabTo(page, card, / chip /);
  await page.keyboard.press("Enter");
  await expect.poll(head).not.toBe(first);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(head).toBe(first);
  expect(page.url()).toBe(`${extension.pages.origin}/`);

  await tabTo(page, card, /^Open .* at paragraph \d+/);
  const opened = extension.context.waitForEvent("page");
  await page.keyboard.press("Enter");
  const reader = await opened;
  const lit = reader.locator("[aria-current=location]");
  await lit.waitFor();
  expect(await lit.evaluate((passage) => passage === document.activeElement)).toBe(true);
  expect(await lit.locator("mark").count()).toBeGreaterThan(0);
  await reader.close();

  const popup = await extension.open(`popup.html?tab=${tab}`);
  const toggle = popup.getByRole("switch");
  await toggle.waitFor();
  await tabTo(popup, popup, /Sidelight on/);
  await popup.keyboard.press("Space");
  await expect.poll(() => toggle.getAttribute("aria-checked")).toBe("false");
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()].length)).toBe(0);
});
