import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { stepBy } from "./card-on-page.ts";
import { changeWithoutEnd, endChanges } from "./change-without-end.ts";
import { expectMarked, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";
import { serve } from "./serve.ts";

let extension: Extension;
let elsewhere: Awaited<ReturnType<typeof serve>>;
const TEXT = "<p>Rain is expected in the north of the country. </p>".repeat(4);
beforeAll(async () => {
  extension = await launch();
  elsewhere = await serve({
    "/frame": { body: TEXT },
    "/third": { body: `<p>by OpenAI</p>${TEXT}` },
    "/other": { body: `<p>by Nvidia</p>${TEXT}` },
    "/text": { body: "rain", headers: { "content-type": "text/plain" } },
    "/svg": {
      body: `<svg xmlns="http://www.w3.org/2000/svg"/>`,
      headers: { "content-type": "image/svg+xml" },
    },
  });
});
afterAll(async () => {
  elsewhere?.close();
  await extension?.close();
});
afterEach(async () => {
  for (const page of extension.context.pages().slice(1)) await page.close();
});

async function popupOf(page: Page): Promise<Page> {
  const tab = await extension.tabId(page);
  return extension.open(`popup.html?tab=${tab}`);
}

/** Steps to the next mention, and says what it stands in. */
async function stepOn(page: Page): Promise<string> {
  await stepBy(extension, page, 1);
  await page.waitForTimeout(150);
  return page.evaluate(() => {
    const [at] = CSS.highlights.get("sidelight-active") ?? [];
    return at?.startContainer.textContent ?? "";
  });
}

async function isPaused(page: Page): Promise<boolean> {
  const tab = await extension.tabId(page);
  return (await extension.background()).evaluate(
    (id) =>
      new Promise<boolean>((resolve) => {
        const port = chrome.tabs.connect(id, { name: "frame", frameId: 0 });
        port.onMessage.addListener((report: { coverage: { paused: boolean } }) => {
          resolve(report.coverage.paused);
          port.disconnect();
        });
      }),
    tab,
  );
}

it("the popup says how much was read, how fast, and what was left out", async () => {
  const page = await openPage(
    extension,
    `<p>by Huawei and nobody else</p><textarea>Huawei</textarea><pre>Nvidia</pre>
    <iframe src="${elsewhere.origin}/frame"></iframe>
    <iframe srcdoc="${TEXT}" sandbox></iframe>
    <iframe src="${elsewhere.origin}/text"></iframe>
    <iframe src="${elsewhere.origin}/svg"></iframe>
    <iframe src="${elsewhere.origin}/svg" width="1" height="1"></iframe>
    <iframe src="${elsewhere.origin}/svg" style="display:none"></iframe>`,
  );
  await expectMarked(page, ["Huawei"]);
  const popup = await popupOf(page);
  await expect
    .poll(() => popup.locator(".unread").textContent())
    .toMatch(/^\d+ words read in \d+ ms\s· Left unread: 1 text editor, 1 block of code, 2 frames$/);
});

it("the popup counts no words that are not shown", async () => {
  const page = await openPage(
    extension,
    `<style>.off{display:none}.out{visibility:hidden}.none{display:contents}</style>
    <p>by Huawei<span class=off> nor anything else</span> and Nvi<b>dia</b>, <i class=out>as some say, <u>quietly</u></i> at last</p>
    <p class=off>in a closed menu</p><div class=off><div class=none>in a closed tab</div></div>
    <div class=none>seven <b class=none>eight</b></div><details><summary>nine</summary><p>more of it</p></details>
    <div aria-hidden=true><div><template shadowrootmode=open><p>nor what is left alone</p></template></div></div>`,
  );
  await expectMarked(page, ["Huawei", "Nvidia"]);
  const popup = await popupOf(page);
  await expect.poll(() => popup.locator(".unread").textContent()).toMatch(/^9 words read in \d+ ms$/);
});

it("the popup counts two letters of writing without spaces as a word", async () => {
  const page = await openPage(extension, "<p>华为发布了芯片</p><p>by Huawei</p>");
  await expectMarked(page, ["Huawei", "华为"]);
  const popup = await popupOf(page);
  await expect.poll(() => popup.locator(".unread").textContent()).toMatch(/^6 words read in \d+ ms$/);
});

it("the popup hears of a frame that comes after it was opened, and no longer of one that has gone", async () => {
  const page = await openPage(extension, "<p>by Huawei and nobody else</p>");
  await expectMarked(page, ["Huawei"]);
  const popup = await popupOf(page);
  const names = () => popup.locator(".mention-name").allTextContents();
  await expect.poll(names).toEqual(["Huawei"]);
  await page.bringToFront();
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML("beforeend", html),
    `<iframe src="${elsewhere.origin}/other"></iframe>`,
  );
  await expect.poll(names).toEqual(["Huawei", "Nvidia"]);
  await page.evaluate(() => document.querySelector("iframe")!.remove());
  await expect.poll(names).toEqual(["Huawei"]);
});

it("the popup hears of a frame that goes to another page, and no longer of that which it showed", async () => {
  const page = await openPage(
    extension,
    `<p>by Huawei and nobody else</p><iframe src="${elsewhere.origin}/other"></iframe>`,
  );
  await expectMarked(page, ["Huawei"]);
  await expectMarked(page.frames()[1]!, ["Nvidia"]);
  const popup = await popupOf(page);
  const names = () => popup.locator(".mention-name").allTextContents();
  await expect.poll(names).toEqual(["Huawei", "Nvidia"]);
  await page.bringToFront();
  await page.evaluate((src) => (document.querySelector("iframe")!.src = src), `${elsewhere.origin}/third`);
  await expect.poll(names).toEqual(["Huawei", "OpenAI"]);
  await page.evaluate((src) => (document.querySelector("iframe")!.src = src), `${elsewhere.origin}/text`);
  await expect.poll(names).toEqual(["Huawei"]);
  await expect.poll(() => popup.locator(".unread").textContent()).toMatch(/Left unread: 1 frame$/);
});

it("the popup counts what stands before a picture, a button, a line break or a card", async () => {
  const page = await openPage(
    extension,
    "<p>by Huawei</p><img><p>by OpenAI</p><button>x</button><p>by Nvidia</p><br><p>by DeepSeek</p><svg></svg>",
  );
  await expectMarked(page, ["DeepSeek", "Huawei", "Nvidia", "OpenAI"]);
  const popup = await popupOf(page);
  await expect.poll(() => popup.locator(".mention-list li").count()).toBe(4);
});

it("a page without paragraphs is summed up all the same", async () => {
  const page = await openPage(
    extension,
    `<div>by Huawei. ${"Nobody says many words besides this one. ".repeat(4000)}</div>`,
  );
  await expectMarked(page, ["Huawei"]);
  const popup = await popupOf(page);
  await popup.locator(".mention-list").waitFor();
  await popup.locator(".to-come").waitFor({ state: "detached" });
  expect(await popup.locator("main").innerText()).not.toContain("could not be made");
});

it("a page that is asked about itself while it is being read is read all the same", async () => {
  const page = await openPage(
    extension,
    "<p>by Huawei</p>" +
      "<p>by nobody, and many words besides</p>".repeat(4000) +
      "<p>by OpenAI</p>".repeat(3000),
  );
  const tab = await extension.tabId(page);
  const named = await (
    await extension.background()
  ).evaluate(async (id) => {
    interface Report {
      blocks: { mentions: unknown[] }[];
    }
    const ask = () =>
      new Promise<number>((resolve) => {
        const port = chrome.tabs.connect(id, { name: "frame", frameId: 0 });
        port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError ? 0 : -1));
        port.onMessage.addListener(({ blocks }: Report) => {
          resolve(blocks.filter(({ mentions }) => mentions.length > 0).length);
          port.disconnect();
        });
      });
    let last = 0;
    for (const begin = Date.now(); last < 3001 && Date.now() - begin < 5000;) last = await ask();
    return last;
  }, tab);
  expect(named).toBe(3001);
});

it(
  "of a page of megabytes the popup is told the first part, and how much and how many there is in all",
  { timeout: 60_000 },
  async () => {
    const page = await openPage(
      extension,
      "<p>by Huawei and by others, whoever they may be</p>".repeat(20_000),
    );
    await expect.poll(() => markedWords(page).then((words) => words.length)).toBeGreaterThan(10);
    const tab = await extension.tabId(page);
    // By one port, as the popup has it: who asks anew at every turn has the page read for the asking and not for its marks.
    const [length, words] = await (
      await extension.background()
    ).evaluate(
      (id) =>
        new Promise<number[]>((resolve) => {
          interface Report {
            blocks: { text: string }[];
            counts: Record<string, number>;
            coverage: { words: number };
          }
          const port = chrome.tabs.connect(id, { name: "frame", frameId: 0 });
          port.onMessage.addListener(({ blocks, counts, coverage }: Report) => {
            if (counts["huawei"] !== 20_000) return;
            resolve([blocks.reduce((sum, { text }) => sum + text.length, 0), coverage.words]);
            port.disconnect();
          });
        }),
      tab,
    );
    expect(length).toBeGreaterThan(190_000);
    expect(length).toBeLessThanOrEqual(200_000);
    expect(words).toBe(180_000);
  },
);

it("a page that changes without end is paused; “Read again” reads it as it is now, and follows it again", async () => {
  const page = await openPage(
    extension,
    "<p>OpenAI</p><p id=b>by nobody</p><div id=s><template shadowrootmode=open><p>by SMIC</p></template></div>",
  );
  await expectMarked(page, ["OpenAI", "SMIC"]);
  await page.evaluate(changeWithoutEnd);
  await expect.poll(() => isPaused(page), { timeout: 20_000, interval: 500 }).toBe(true);
  await page.evaluate(endChanges);
  await page.evaluate(() => ((document.querySelector("#b")!.firstChild as Text).data = "by Nvidia"));
  await page.waitForTimeout(500);
  expect(await markedWords(page)).not.toContain("Nvidia");
  const popup = await popupOf(page);
  await page.bringToFront();
  const again = popup.getByRole("button", { name: "Read again" });
  await again.evaluate((button: HTMLElement) => button.click());
  await expectMarked(page, ["Nvidia", "OpenAI", "SMIC"]);
  await again.waitFor({ state: "detached" });
  await page.evaluate(
    () => (document.querySelector("#s")!.shadowRoot!.firstChild!.textContent = "by DeepSeek"),
  );
  await expectMarked(page, ["DeepSeek", "Nvidia", "OpenAI"]);
});

it("a closed `<details>` is stepped over and stays closed, until the reader opens it", async () => {
  const page = await openPage(
    extension,
    "<p>OpenAI</p><details id=d><summary>More</summary><p>by Huawei</p></details><p>Nvidia</p>",
  );
  await expectMarked(page, ["Nvidia", "OpenAI"]);
  const step = () => stepOn(page);
  expect([await step(), await step(), await step()]).toEqual(["OpenAI", "Nvidia", "OpenAI"]);
  expect(await page.evaluate(() => document.querySelector("details")!.open)).toBe(false);
  await page.evaluate(() => (document.querySelector("details")!.open = true));
  await expectMarked(page, ["Huawei", "Nvidia", "OpenAI"]);
  expect(await step()).toBe("by Huawei");
});

it("a name that a style hides within its line is stepped over until it is shown", async () => {
  const page = await openPage(
    extension,
    "<p>OpenAI</p><p>by <b id=a style='display:none'>Huawei</b>.</p><div><p style='display:contents'>Nvidia</p></div>",
  );
  await expectMarked(page, ["Huawei", "Nvidia", "OpenAI"]);
  const step = () => stepOn(page);
  expect([await step(), await step(), await step()]).toEqual(["OpenAI", "Nvidia", "OpenAI"]);
  await page.evaluate(() => (document.querySelector("b")!.style.display = ""));
  expect(await step()).toBe("Huawei");
});

const CLIPS = "overflow: hidden";
const ONE_LINE = `width: 150px; white-space: nowrap; ${CLIPS}`;
it.each([
  ["in a menu that is folded up", `<div id=a style="height: 0; ${CLIPS}"><ul><li>by Huawei</ul></div>`],
  [
    "beneath “Read more”",
    `<div id=a style="height: 50px; ${CLIPS}"><p>A line.</p><p>A line.</p><p>by Huawei</div>`,
  ],
  ["behind three dots", `<p style="${ONE_LINE}; text-overflow: ellipsis">All that was said by Huawei</p>`],
  [
    "on a slide that has not come",
    `<div style="width: 300px; ${CLIPS}"><div style="display: flex"><p style="flex: 0 0 300px">A slide.</p><p>by Huawei</p></div></div>`,
  ],
  [
    "in a drawer that is shut",
    `<div style="position: fixed; inset: 0 auto 0 0; width: 300px; translate: -100%"><p>by Huawei</p></div>`,
  ],
  [
    "for screen readers alone",
    `<p>See <span style="position: absolute; width: 1px; height: 1px; ${CLIPS}">Huawei</span></p>`,
  ],
  ["above the page", `<a href=#a style="position: absolute; top: -60px">by Huawei</a>`],
  ["in place of which a picture is shown", `<h1 style="text-indent: -999px; width: 90px">Huawei</h1>`],
])("a name %s is stepped over, and nothing is scrolled for it", async (_, html) => {
  const page = await openPage(extension, `<p>OpenAI</p>${html}<p>Nvidia</p>`);
  await expectMarked(page, ["Huawei", "Nvidia", "OpenAI"]);
  const step = () => stepOn(page);
  const steps = [await step(), await step(), await step()];
  expect(steps.filter((words) => words.includes("Huawei"))).toEqual([]);
  expect(new Set(steps).size).toBe(2);
  const scrolled = () =>
    [...document.querySelectorAll("*")].filter(({ scrollTop, scrollLeft }) => scrollTop || scrollLeft).length;
  expect(await page.evaluate(scrolled)).toBe(0);
});

it.each([
  [
    "in a box that scrolls, within one that cuts off",
    `<div style="height: 90px; ${CLIPS}"><div style="height: 90px; overflow-y: auto"><div style="height: 900px"></div><p>by Huawei</p></div></div>`,
  ],
  [
    "in a menu that stands out of a box that cuts off",
    `<div style="height: 20px; ${CLIPS}">Menu <div style="position: absolute; top: 200px">by Huawei</div></div>`,
  ],
  [
    "below a box that cuts off to the sides alone",
    `<div style="overflow-x: clip; height: 20px"><p style="padding-top: 200px">by Huawei</p></div>`,
  ],
  ["further down", `<div style="height: 3000px"></div><p>by Huawei</p>`],
  [
    "further up, in a body that scrolls by itself",
    `<style>html { overflow: hidden; height: 100% } body { overflow: auto; height: 100% }</style>
    <p>by Huawei</p><div style="height: 3000px"></div><script>document.body.scrollTop = 500</script>`,
  ],
  [
    "on a page that goes on to the left",
    `<script>document.dir = "rtl"</script><div style="width: 4000px"><p style="width: 200px; margin-right: 3000px">by Huawei</p></div>`,
  ],
])("a name %s is stepped to", async (_, html) => {
  const page = await openPage(extension, html);
  await expect.poll(() => stepOn(page)).toBe("by Huawei");
});
