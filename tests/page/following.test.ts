import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { expectMarked, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

let extension: Extension;
beforeAll(async () => (extension = await launch()));
afterAll(() => extension?.close());

const open = (html: string) => openPage(extension, html);

/** A page, what it holds, what it then does to itself, and what is marked after that. */
const CHANGES: [string, string, string[], string, string[]][] = [
  [
    "adds a paragraph",
    "<p>by Huawei</p>",
    ["Huawei"],
    "document.body.insertAdjacentHTML('beforeend', '<p>by OpenAI</p>')",
    ["Huawei", "OpenAI"],
  ],
  [
    "changes text in place",
    "<p id=a>by Huawei</p>",
    ["Huawei"],
    "a.firstChild.data = 'then OpenAI came'",
    ["OpenAI"],
  ],
  ["sets text anew", "<p id=a>by Huawei</p>", ["Huawei"], "a.textContent = 'then OpenAI came'", ["OpenAI"]],
  [
    "completes a name",
    "<p id=a>by Hua</p><p>OpenAI</p>",
    ["OpenAI"],
    "a.append('wei')",
    ["Huawei", "OpenAI"],
  ],
  ["wraps half a name", "<p id=a>by Huawei</p>", ["Huawei"], "a.innerHTML = 'by <b>Hua</b>wei'", ["Huawei"]],
  [
    "breaks a name apart",
    "<p id=a>by Huawei and OpenAI</p>",
    ["Huawei", "OpenAI"],
    "const t = a.firstChild; t.splitText(6).before(' x ')",
    ["OpenAI"],
  ],
  [
    "removes a paragraph",
    "<p id=a>by Huawei</p><p>by OpenAI</p>",
    ["Huawei", "OpenAI"],
    "a.remove()",
    ["OpenAI"],
  ],
  [
    "moves a paragraph",
    "<p id=a>by Huawei</p><p id=b>by OpenAI</p>",
    ["Huawei", "OpenAI"],
    "b.after(a)",
    ["Huawei", "OpenAI"],
  ],
  [
    "recycles its rows",
    "<ul id=a><li>by Huawei<li>by OpenAI</ul>",
    ["Huawei", "OpenAI"],
    "a.append(a.firstElementChild); a.firstElementChild.textContent = 'by Nvidia'",
    ["Huawei", "Nvidia"],
  ],
  [
    "goes to another page by itself",
    "<main id=a><p>by Huawei</p></main>",
    ["Huawei"],
    "history.pushState({}, '', '/other'); a.innerHTML = '<article><p>by OpenAI</p></article>'",
    ["OpenAI"],
  ],
  [
    "opens details",
    "<details id=a><summary>More</summary><p>by Huawei</p></details><p>OpenAI",
    ["OpenAI"],
    "a.open = true",
    ["Huawei", "OpenAI"],
  ],
  [
    "opens a tab",
    "<style>.off{display:none}</style><div id=a class=off><section><p>by Huawei</p></section></div><p>OpenAI",
    ["OpenAI"],
    "a.className = ''",
    ["Huawei", "OpenAI"],
  ],
  [
    "shows what was hidden",
    "<div id=a hidden><p>by Huawei</p></div><p>OpenAI",
    ["OpenAI"],
    "a.hidden = false",
    ["Huawei", "OpenAI"],
  ],
  [
    "hides from readers",
    "<div id=a><p>by Huawei</p></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "a.setAttribute('aria-hidden', 'true')",
    ["OpenAI"],
  ],
  [
    "makes text editable",
    "<div id=a><p>by Huawei</p></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "a.contentEditable = 'true'",
    ["OpenAI"],
  ],
  [
    "hides a word within a line",
    "<p>by <span id=a>Huawei</span> and OpenAI",
    ["Huawei", "OpenAI"],
    "a.hidden = true",
    ["OpenAI"],
  ],
  [
    "attaches a shadow root",
    "<div id=a></div><p>OpenAI",
    ["OpenAI"],
    "a.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>'",
    ["Huawei", "OpenAI"],
  ],
  [
    "adds an element with a shadow root",
    "<p>OpenAI",
    ["OpenAI"],
    "const e = document.createElement('x-a'); e.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>'; document.body.append(e)",
    ["Huawei", "OpenAI"],
  ],
  [
    "changes text in a shadow root",
    "<div id=a><template shadowrootmode=open><p>by Huawei</p></template></div><p>OpenAI",
    ["Huawei", "OpenAI"],
    "a.shadowRoot.querySelector('p').textContent = 'by Nvidia'",
    ["Nvidia", "OpenAI"],
  ],
  [
    "defines an element later",
    "<x-b></x-b><p>OpenAI",
    ["OpenAI"],
    "customElements.define('x-b', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>by Huawei</p>' } })",
    ["Huawei", "OpenAI"],
  ],
  [
    "writes itself anew",
    "<p>by Huawei</p>",
    ["Huawei"],
    "document.open(); document.write('<p>by OpenAI</p>'); document.close()",
    ["OpenAI"],
  ],
  [
    "swaps its root",
    "<p>by Huawei</p>",
    ["Huawei"],
    "const h = document.createElement('html'); h.innerHTML = '<body><p>by OpenAI</p></body>'; document.replaceChild(h, document.documentElement)",
    ["OpenAI"],
  ],
  [
    "assigns its style sheets anew",
    "<p>by Huawei</p>",
    ["Huawei"],
    "document.adoptedStyleSheets = []; document.body.append('and OpenAI')",
    ["Huawei", "OpenAI"],
  ],
  [
    "clears all highlights",
    "<p>by Huawei</p>",
    ["Huawei"],
    "CSS.highlights.clear(); document.body.insertAdjacentHTML('beforeend', '<p>by OpenAI</p>')",
    ["Huawei", "OpenAI"],
  ],
];

describe("a page that is marked", () => {
  it.each(CHANGES)("%s", async (_, html, before, change, after) => {
    const page = await open(html);
    await expectMarked(page, before);
    await page.evaluate(
      `{ const a = document.querySelector("#a"), b = document.querySelector("#b"); ${change} }`,
    );
    await expectMarked(page, after);
    // The style stands in the extension's own sheet.
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  it("lets go of what it removes", async () => {
    const page = await open("<div id=a></div><p>by OpenAI</p>");
    await expectMarked(page, ["OpenAI"]);
    const client = await extension.context.newCDPSession(page);
    for (let i = 0; i < 20; i++) {
      await page.evaluate(() => (document.querySelector("#a")!.innerHTML = "<p>by Huawei</p>".repeat(100)));
      await page.waitForTimeout(150);
    }
    await page.evaluate(() => (document.querySelector("#a")!.innerHTML = ""));
    await page.waitForTimeout(600);
    await client.send("HeapProfiler.collectGarbage");
    const { nodes } = await client.send("Memory.getDOMCounters");
    expect(nodes).toBeLessThan(400);
    await page.close();
  });

  it("comes back from the back-forward cache as it was", async () => {
    const page = await open("<p>by Huawei</p>");
    await expectMarked(page, ["Huawei"]);
    extension.pages.put("/next", "<!doctype html><p>by OpenAI</p>");
    await page.goto(`${extension.pages.origin}/next`);
    await expectMarked(page, ["OpenAI"]);
    await page.goBack();
    await expectMarked(page, ["Huawei"]);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>by Nvidia</p>"));
    await expectMarked(page, ["Huawei", "Nvidia"]);
    await page.close();
  });

  it("is given up when it mutates without end, and read again when asked", async () => {
    const page = await open("<p>by OpenAI</p><div id=a></div>");
    await expectMarked(page, ["OpenAI"]);
    await page.evaluate(() => {
      const rows = "<p>by Huawei and others who make what many want</p>".repeat(9000);
      Object.assign(globalThis, {
        run: setInterval(() => (document.querySelector("#a")!.innerHTML = rows), 250),
      });
    });
    const tab = await extension.tabId(page);
    const popup = await extension.open("options.html");
    const ask = (rescan: boolean) =>
      popup.evaluate(
        ([id, again]) =>
          new Promise<boolean>((resolve) => {
            const port = chrome.tabs.connect(id as number, { name: "frame", frameId: 0 });
            if (again) port.postMessage({ type: "rescan" });
            port.onMessage.addListener((report: { coverage: { paused: boolean } }) => {
              resolve(report.coverage.paused);
              port.disconnect();
            });
          }),
        [tab, rescan] as const,
      );
    await page.bringToFront();
    await expect.poll(() => ask(false), { timeout: 14_000, interval: 500 }).toBe(true);
    await page.evaluate(() => clearInterval((globalThis as { run?: number }).run));
    await page.evaluate(() => (document.querySelector("#a")!.innerHTML = "<p>by Nvidia</p>"));
    await ask(true);
    await expectMarked(page, ["Nvidia", "OpenAI"]);
    await page.close();
  });

  it("is known as it was after the background has died, and what was known decides what comes", async () => {
    const page = await open("<p>Brad Smith and Microsoft.</p><p id=a>Smith came.</p>");
    await expectMarked(page, ["Brad Smith", "Microsoft", "Smith"]);
    const devtools = await extension.context.newCDPSession(page);
    await devtools.send("ServiceWorker.enable");
    await devtools.send("ServiceWorker.stopAllWorkers");
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>Smith went, by Huawei.</p>"));
    await expectMarked(page, ["Brad Smith", "Huawei", "Microsoft", "Smith", "Smith"]);
    // Taking the full name away is told to the new one too: without it a surname names nobody.
    await page.evaluate(() => document.querySelector("p")!.remove());
    await expectMarked(page, ["Huawei"]);
    await page.close();
  });

  it("is let go of when the extension is gone", async () => {
    const own = await launch();
    own.pages.put("/left", "<!doctype html><p>by Huawei</p>");
    const page = await own.visit("/left");
    const worker = await own.background();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await page.mouse.move(300, 300);
    await expect
      .poll(
        async () => {
          await page.mouse.move(Math.random() * 300, Math.random() * 300);
          return markedWords(page);
        },
        { timeout: 5000 },
      )
      .toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await own.close();
  });
});
