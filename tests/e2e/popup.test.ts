import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../page/serve.ts";
import { type Extension, launch, marked, ROOT } from "./extension.ts";
import { pressAction } from "./press-action.ts";

/** How the toolbar's window opens, on a page with many marks. */
let extension: Extension;
let address: string;
beforeAll(async () => {
  const html = readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8");
  const inner = `<!doctype html><p>${"Nothing more was said of it that day. ".repeat(8)}Huawei answered.`;
  extension = await launch({
    pages: {
      "/news": html,
      "/inner": inner,
      "/framed": `${inner}<iframe src=/inner width=600 height=300></iframe>`,
    },
  });
  const tab = await extension.tabId(await extension.visit("/news"));
  address = `chrome-extension://${extension.id}/popup.html?tab=${tab}`;
});
afterAll(() => extension?.close());

/** A window of the size of the toolbar's, not yet at the popup. */
async function popupWindow(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  return page;
}

const firstPaint = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);

it("is painted without waiting for anybody: not for the background, the page or what is stored", async () => {
  const page = await popupWindow();
  await page.addInitScript(() => {
    const never = () => new Promise(() => {});
    Object.assign(chrome.runtime, { sendMessage: never });
    Object.assign(chrome.tabs, { get: never, query: never });
    Object.assign(chrome.storage.local, { get: never });
  });
  await page.goto(address);
  await firstPaint(page);
  expect(await page.locator("main.popup").innerText()).toContain("Reading the page");
  await page.close();
});

it("holds still while names and summary come in", async () => {
  const page = await popupWindow();
  await page.goto(address);
  await page.locator(".mention-list li").first().waitFor();
  await page.getByRole("heading", { name: "In short" }).waitFor();
  await page.waitForTimeout(300);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as { value: number }[];
          done(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        // Nobody tells of shifts where there are none.
        setTimeout(() => done(0), 100);
      }),
  );
  expect(shift).toBeLessThan(0.01);
  await page.close();
});

it("is painted soon", { timeout: 60_000 }, async () => {
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const page = await popupWindow();
    await page.goto(address);
    times.push(Number(await (await firstPaint(page)).jsonValue()));
    await page.close();
  }
  times.sort((a, b) => a - b);
  console.log(`popup, first paint: ${times[4]} ms in the middle of nine, ${times[0]} ms at best`);
  // Its share of a machine that does other things too; on a quiet one the aim is 100 ms.
  expect(times[0]).toBeLessThan(300);
});

it("finds what a long text says that is pasted into its search", async () => {
  const page = await popupWindow();
  await page.goto(address);
  await page.getByRole("searchbox").fill("What does Huawei have to do with export controls? ".repeat(100));
  await page.locator(".search-found a").first().waitFor();
  await page.close();
});

it("leads to a place in one frame and leaves the others where they are", async () => {
  const page = await extension.visit("/framed");
  const [outer, inner] = page.frames() as [Frame, Frame];
  await marked(inner);
  const popup = await extension.open(`popup.html?tab=${await extension.tabId(page)}`);
  const row = popup.locator(".mention-row");
  await expect.poll(() => row.innerText()).toContain("2");
  const isSetOff = (frame: Frame) =>
    frame.evaluate(() => (CSS.highlights.get("sidelight-active")?.size ?? 0) > 0);
  await page.bringToFront();
  await row.dispatchEvent("click");
  await expect.poll(() => isSetOff(outer)).toBe(true);
  expect(await isSetOff(inner)).toBe(false);
  // What is set off goes after a while.
  await expect.poll(() => isSetOff(outer)).toBe(false);
  await row.dispatchEvent("click");
  await expect.poll(() => isSetOff(inner)).toBe(true);
  expect(await isSetOff(outer)).toBe(false);
  await popup.close();
  await page.close();
});

it.each(["text/plain", "application/pdf", "application/json"])(
  "says of a file that it is none to read, and not that it should be loaded again: %s",
  async (type) => {
    const body = type === "application/pdf" ? "%PDF-1.4" : '{ "by": "Huawei" }';
    const files = await serve({ "/file": { body, headers: { "content-type": type } } });
    const page = await extension.context.newPage();
    await page.goto(`${files.origin}/file`, { waitUntil: "commit" });
    const tab = await extension.tabId(page);
    await pressAction(extension, page);
    const popup = await popupWindow();
    const said: string[] = [];
    popup.on("console", (message) => said.push(message.text()));
    await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
    await popup.getByText("Nothing is read here").waitFor();
    expect(await popup.getByText(/load (it )?again|save this page/i).count()).toBe(0);
    // That nobody answers there is no error of ours, and none is listed in the browser.
    expect(said).toEqual([]);
    await popup.close();
    await page.close();
    files.close();
  },
);
