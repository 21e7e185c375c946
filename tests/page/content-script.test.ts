import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Extension, launch, unmarked } from "../e2e/extension.ts";
import { pressAction } from "../e2e/press-action.ts";
import { IN_AND_OUT } from "./cases/standing.ts";
import { expectMarked, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";
import { serve } from "./serve.ts";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());

/** A page whose second half comes when it is let. */
async function slowPage() {
  let release = (): void => {};
  const released = new Promise<void>((done) => (release = done));
  const server = createServer((request, response) => {
    if (request.url === "/slow.js") return void released.then(() => response.end());
    response.writeHead(200, { "content-type": "text/html" });
    response.end(
      "<!doctype html><title>t</title><p>by Huawei</p><script src=slow.js></script><p>by OpenAI</p>",
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, release, close: () => (server.closeAllConnections(), server.close()) };
}

it("runs once in a page that a command reached while it was loading", async () => {
  const slow = await slowPage();
  const page = await extension.context.newPage();
  await page.goto(slow.address, { waitUntil: "commit" });
  await page.locator("p").first().waitFor();
  await pressAction(extension, page);
  const tab = await extension.tabId(page);
  const worker = await extension.background();
  const put = worker.evaluate(
    (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ["/content-scripts/content.js"] }),
    tab,
  );
  await page.waitForTimeout(300);
  slow.release();
  await put;
  // A command goes on from here.
  expect(await markedWords(page)).toEqual(["Huawei", "OpenAI"]);
  const frames = await worker.evaluate(
    (id) =>
      new Promise<number>((resolve) => {
        const heard = new Set<string>();
        const port = chrome.tabs.connect(id, { name: "frame" });
        port.onMessage.addListener(({ frame }: { frame: string }) => heard.add(frame));
        setTimeout(() => resolve(heard.size), 600);
      }),
    tab,
  );
  expect(frames).toBe(1);
  await page.close();
  slow.close();
});

it("marks an address where it is on, though the application came there from one where it is off", async () => {
  const page = await openPage(extension, "<div id=a><p>by Huawei</p></div>");
  await expectMarked(page, ["Huawei"]);
  const { hostname, pathname } = new URL(page.url());
  const worker = await extension.background();
  const rules = [{ pattern: hostname + pathname, on: false }];
  await worker.evaluate((sites) => chrome.storage.local.set({ sites }), {
    version: 1,
    value: { otherwise: true, rules },
  });
  await unmarked(page);
  await page.evaluate(() => {
    history.pushState({}, "", "/other");
    document.querySelector("#a")!.innerHTML = "<p>by OpenAI</p>";
  });
  await expectMarked(page, ["OpenAI"]);
  await worker.evaluate(() => chrome.storage.local.remove("sites"));
  await page.close();
});

it("knows a short form that stands above where the reading began", async () => {
  const page = await openPage(
    extension,
    "<p>The World AI Cooperation Organization (WCO) came.</p><div style='height:4000px'></div>" +
      "<p>Then WCO and Huawei.</p><p>Then WCO went.</p><script>scrollTo(0, 9000)</script>",
  );
  await expectMarked(page, ["Huawei", "WCO", "WCO"]);
  await page.close();
});

it("marks code where the reader asks for it", async () => {
  const page = await openPage(
    extension,
    "<p>by Huawei</p><pre>from Nvidia import *</pre><p>see <code>OpenAI</code></p>",
  );
  await expectMarked(page, ["Huawei"]);
  const worker = await extension.background();
  const settings = { version: 1, value: { markCode: true } };
  await worker.evaluate((kept) => chrome.storage.local.set({ settings: kept }), settings);
  await expectMarked(page, ["Huawei", "Nvidia", "OpenAI"]);
  await worker.evaluate(() => chrome.storage.local.remove("settings"));
  await expectMarked(page, ["Huawei"]);
  await page.close();
});

it("marks each name once on a page, or once in a paragraph, where the reader asks for that", async () => {
  const page = await openPage(extension, "<p>by Huawei and Huawei</p><p>by Huawei and OpenAI</p>");
  await expectMarked(page, ["Huawei", "Huawei", "Huawei", "OpenAI"]);
  const worker = await extension.background();
  const ask = (density: string) =>
    worker.evaluate((value) => chrome.storage.local.set({ settings: { version: 1, value } }), { density });
  await ask("paragraph");
  await expectMarked(page, ["Huawei", "Huawei", "OpenAI"]);
  await ask("page");
  await expectMarked(page, ["Huawei", "OpenAI"]);
  await page.evaluate(() => document.querySelector("p")!.remove());
  await expectMarked(page, ["Huawei", "OpenAI"]);
  await worker.evaluate(() => chrome.storage.local.remove("settings"));
  await page.close();
});

it("shows its marks in another style as soon as the reader asks for that, and in the usual one again", async () => {
  const page = await openPage(extension, IN_AND_OUT);
  await expectMarked(page, ["Huawei", "Nvidia"]);
  const colours = () =>
    page.evaluate(() =>
      [document, document.querySelector("div")!.shadowRoot!].map(
        (root) =>
          getComputedStyle(root.querySelector("p")!, "::highlight(sidelight-organisation)")
            .textDecorationColor,
      ),
    );
  const usual = await colours();
  expect(usual[0]).toBe(usual[1]);
  const worker = await extension.background();
  const paint = (colour: string) =>
    worker.evaluate(
      (organisation) =>
        chrome.storage.local.set({ settings: { version: 1, value: { colours: { organisation } } } }),
      colour,
    );
  let last = usual[0];
  for (const colour of ["pink", "green"]) {
    await paint(colour);
    await expect.poll(async () => new Set(await colours()).size === 1 && (await colours())[0]).not.toBe(last);
    const [inDocument, inRoot] = await colours();
    expect(inDocument).toBe(inRoot);
    expect(inDocument).not.toBe(last);
    last = inDocument;
  }
  await worker.evaluate(() => chrome.storage.local.remove("settings"));
  await expect.poll(colours).toEqual(usual);
  await page.close();
});

it.each([
  ["a sandbox", { "content-security-policy": "sandbox" }],
  [
    "no scripts, no types to trust",
    {
      "content-security-policy":
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  ],
  [
    "nothing from elsewhere",
    { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" },
  ],
])("reads a document whose server asks for %s", async (_, headers) => {
  const strict = await serve({
    "/": { body: "<!doctype html><p>by Huawei</p>", headers: headers as Record<string, string> },
  });
  const page = await extension.context.newPage();
  await page.goto(strict.origin);
  const tab = await extension.tabId(page);
  // The document's own side runs no script: the extension says what it has found.
  const counts = async () =>
    (await extension.background()).evaluate(
      (id) =>
        new Promise((resolve) => {
          const port = chrome.tabs.connect(id, { name: "frame", frameId: 0 });
          port.onDisconnect.addListener(() => resolve(String(chrome.runtime.lastError?.message)));
          port.onMessage.addListener(({ counts: found }: { counts: unknown }) => {
            resolve(found);
            port.disconnect();
          });
        }),
      tab,
    );
  await expect.poll(counts).toEqual({ huawei: 1 });
  await page.close();
  strict.close();
});
