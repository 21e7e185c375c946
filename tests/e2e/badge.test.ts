import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "./extension.ts";

const FILL = "Nothing in particular is said here, and it is said at some length. ".repeat(3);
const PAGES = {
  "/page": `<!doctype html><p>DeepSeek and Huawei.</p><iframe src="/frame" width=600 height=300></iframe>`,
  "/frame": `<!doctype html><p>${FILL} By OpenAI, Nvidia and Google.</p>`,
  "/other": `<!doctype html><p>${FILL} By OpenAI.</p>`,
};
let extension: Extension;
let page: Page;
let tab: number;
beforeAll(async () => {
  extension = await launch({ pages: PAGES });
  page = await extension.visit("/page");
  tab = await extension.tabId(page);
});
afterAll(() => extension?.close());

const badge = async () =>
  (await extension.background()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

it("an application that goes to another address keeps its frames in the number", async () => {
  await expect.poll(badge).toBe("5");
  await page.evaluate(() => {
    history.pushState({}, "", "/page?next");
    document.body.insertAdjacentHTML("beforeend", "<p>by Nvidia</p>");
  });
  await expect.poll(badge).toBe("6");
});

it("a frame that goes elsewhere is counted as it then is", async () => {
  await page.evaluate(() => (document.querySelector("iframe")!.src = "/other"));
  await expect.poll(badge).toBe("4");
});

it("a frame that is taken out is counted no longer", async () => {
  await page.evaluate(() => document.querySelector("iframe")!.remove());
  await expect.poll(badge).toBe("3");
});
