import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { expectMarked, markedWords } from "./marked-words.ts";

let extension: Extension;
beforeAll(async () => (extension = await launch()));
afterAll(() => extension?.close());

async function open(html: string): Promise<Page> {
  const path = `/page-${Math.random()}`;
  extension.pages.put(path, `<!doctype html><html><head><title>t</title></head><body>${html}</body></html>`);
  const page = await extension.context.newPage();
  await page.goto(extension.pages.origin + path);
  return page;
}

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
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
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

  it("scrolls: marks stand near the viewport only", async () => {
    const page = await open(
      Array.from(
        { length: 400 },
        (_, i) => `<p style="height:200px">${i} by ${i === 390 ? "OpenAI" : "Huawei"}</p>`,
      ).join(""),
    );
    await expect.poll(async () => (await markedWords(page)).length).toBeGreaterThan(3);
    const first = await markedWords(page);
    expect(first.length).toBeLessThan(40);
    expect(first).not.toContain("OpenAI");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => markedWords(page)).toContain("OpenAI");
    expect((await markedWords(page)).length).toBeLessThan(40);
    await page.close();
  });

  it("scrolls within a box of its own", async () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) => `<p style="height:100px">${i} by ${i === 299 ? "OpenAI" : "Huawei"}</p>`,
    );
    const page = await open(`<div id=a style="height:600px;overflow:auto">${rows.join("")}</div>`);
    await expect.poll(async () => (await markedWords(page)).length).toBeGreaterThan(3);
    await page.evaluate(() => document.querySelector("#a")!.scrollTo(0, 1e6));
    await expect.poll(() => markedWords(page)).toContain("OpenAI");
    await page.close();
  });

  it("shows what it skipped to render", async () => {
    const box = "content-visibility:auto;contain-intrinsic-size:auto 400px";
    const page = await open(
      Array.from(
        { length: 60 },
        (_, i) => `<section style="${box}"><p>${i} by ${i === 59 ? "OpenAI" : "Huawei"}</p></section>`,
      ).join(""),
    );
    await expect.poll(() => markedWords(page)).toContain("Huawei");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => markedWords(page), { timeout: 3000 }).toContain("OpenAI");
    await page.close();
  });

  it("is given up when it mutates without end, and read again when asked", async () => {
    const page = await open("<p>by OpenAI</p><div id=a></div>");
    await expectMarked(page, ["OpenAI"]);
    await page.evaluate(() => {
      const rows = "<p>by Huawei and others who make what many want</p>".repeat(9000);
      Object.assign(globalThis, {
        run: setInterval(() => (document.querySelector("#a")!.innerHTML = rows), 30),
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
});
