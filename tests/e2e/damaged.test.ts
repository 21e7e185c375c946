/** What is stored and is not as it should be keeps nobody from reading. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Extension, launch, marked } from "./extension.ts";

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launch({ pages: { "/": "<!doctype html><title>T</title><p>DeepSeek and Huawei.</p>" } });
  page = await extension.visit("/");
});
afterAll(() => extension?.close());
beforeEach(async () =>
  (await extension.background()).evaluate(() => chrome.storage.local.remove("settings")),
);

async function sleep(): Promise<void> {
  const devtools = await extension.context.newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await devtools.detach();
}

async function store(values: Record<string, unknown>): Promise<void> {
  const options = await extension.open("options.html");
  await options.evaluate((what) => chrome.storage.local.set(what), values);
  await options.close();
}

it.each([
  ["corrections", { suppressions: [null, 3, { scope: "everywhere", where: "" }] }],
  ["names", { aliases: [null, { entity: "huawei" }] }],
  ["a card's size", { cardSize: { width: "wide" } }],
])("settings: %s", async (_, value) => {
  await store({ settings: { version: 1, value } });
  await sleep();
  await page.reload();
  await marked(page);
});

it.each([
  ["is lost", undefined],
  ["is no lexicon", "AAAA"],
])("the names as compiled for pages, where what is stored %s", async (_, bytes) => {
  const options = await extension.open("options.html");
  await options.evaluate(async (given) => {
    const { lexiconVersion: version } = await chrome.storage.local.get("lexiconVersion");
    await chrome.storage.local.remove("lexicon");
    if (given) await chrome.storage.local.set({ lexicon: { version, bytes: given } });
  }, bytes);
  await options.close();
  await sleep();
  await page.reload();
  await marked(page);
});

it("the database, where somebody deletes it while it is read", async () => {
  const reader = await extension.open("reader.html");
  await reader.locator(".shelf").waitFor();
  await reader.evaluate(
    () => new Promise((done) => (indexedDB.deleteDatabase("corpus").onsuccess = () => done(null))),
  );
  await reader.reload();
  await reader.locator(".shelf").waitFor();
  await reader.close();
});

it("says nothing of it to anybody outside", () => expect(extension.outside).toEqual([]));
