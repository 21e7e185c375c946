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

/** Changes the first record of a store of the database, behind the extension's back. */
async function damage(store: string, change: string): Promise<void> {
  const options = await extension.open("options.html");
  await options.evaluate(
    ([name, edit]) =>
      new Promise<void>((done) => {
        indexedDB.open("corpus").onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const tx = db.transaction(name, "readwrite");
          const records = tx.objectStore(name);
          records.getAll().onsuccess = (event) => {
            const record = (event.target as IDBRequest<unknown[]>).result[0];
            records.put(Object.assign(record as object, JSON.parse(edit)));
          };
          tx.oncomplete = () => (db.close(), done());
        };
      }),
    [store, change] as const,
  );
  await options.close();
}

it.each([
  ["an article", "articles", { article: { id: "000" } }],
  ["a name", "entities", { entity: null }],
  ["a pack", "packs", { cues: null }],
  ["what is associated with a pack", "packs", { associations: "{" }],
  ["what was found in an article", "mentions", { mentions: 5 }],
  ["the index", "blocks", { terms: null }],
])("the database, where %s is damaged: the rest is there", async (_, store, change) => {
  await damage(store, JSON.stringify(change));
  await sleep();
  // Seen when it is asked for; the index is made without it when the background next wakes.
  const asking = await extension.open("reader.html#/000");
  await asking.locator("h1").waitFor();
  await sleep();
  await asking.close();
  const reader = await extension.open("reader.html");
  await reader.locator(".shelf-articles li").first().waitFor();
  await reader.getByRole("searchbox").first().fill("Huawei");
  await reader.locator(".search-found a").first().waitFor();
  const boats = { format: "sidelight-pack", version: 1, id: "boats", title: "Boats", articles: [] };
  await reader.locator("input[type=file]").setInputFiles({
    name: "boats.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...boats, lexicon: { entities: [], cues: {} } })),
  });
  await reader.getByText("“Boats” is imported.").waitFor();
  await reader.getByRole("button", { name: "Remove this pack: Boats" }).click();
  await reader.getByText("“Boats” is out of your library.").waitFor();
  await reader.close();
});

it("no room for it: an import says so in the reader's language, and changes nothing", async () => {
  const worker = await extension.background();
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  const reader = await extension.open("reader.html");
  await reader.locator("input[type=file]").setInputFiles({
    name: "boats.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      `{"format":"sidelight-pack","version":1,"id":"boats","title":"Boats","articles":[],"lexicon":{"entities":[],"cues":{}}}`,
    ),
  });
  await reader.getByRole("alert").getByText("There is no room left").waitFor();
  expect(await reader.getByText("Boats").count()).toBe(0);
  await reader.close();
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

it("the database, where a newer version has made it another: says what to do", async () => {
  const options = await extension.open("options.html");
  await sleep();
  await options.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.open("corpus", 99).onsuccess = ({ target }) => {
          (target as IDBOpenDBRequest).result.close();
          done();
        };
      }),
  );
  await options.close();
  await sleep();
  const reader = await extension.open("reader.html");
  await reader.getByText("Update Sidelight").waitFor();
  await reader.close();
  const popup = await extension.open(`popup.html?tab=${await extension.tabId(page)}`);
  await popup.getByRole("status").getByText("Update Sidelight").waitFor();
  await popup.getByRole("alert").getByText("Update Sidelight").waitFor();
  expect(await popup.getByText(/names? of your library/).count()).toBe(0);
  await popup.close();
});

it("says nothing of it to anybody outside", () => expect(extension.outside).toEqual([]));
