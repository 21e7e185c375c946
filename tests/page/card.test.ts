import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { stepBy } from "./card-on-page.ts";
import { expectMarked, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";
import { serve } from "./serve.ts";

const TEXT = "<p id=a>Chips are made by <b>Huawei</b> too.</p>";

let extension: Extension;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  extension = await launch();
  const html = `<!doctype html><title>t</title>${TEXT}`;
  served = await serve({
    "/isolated": {
      body: html,
      headers: {
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-opener-policy": "same-origin",
      },
    },
    "/strict": { body: html, headers: { "content-security-policy": "default-src 'none'; frame-src 'none'" } },
    "/sandboxed": { body: html, headers: { "content-security-policy": "sandbox" } },
  });
});
afterAll(async () => {
  served?.close();
  await extension?.close();
});

const open = (html: string) => openPage(extension, html);
const badge = async (tab: number) =>
  (await extension.background()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

/** Rests the pointer in the middle of an element. */
async function rest(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  await page.mouse.move(x + width / 2 - 3, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
}

/** The box of the card where it is to be seen; null where there is none. */
const cardBox = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector("sidelight-card");
    if (!host || getComputedStyle(host).visibility !== "visible") return null;
    const { top, bottom, left, right } = host.getBoundingClientRect();
    return { top, bottom, left, right, parent: host.parentElement!.localName };
  });
const expectCard = (page: Page) => expect.poll(() => cardBox(page)).not.toBeNull();

describe("a card", () => {
  it("is prepared while the pointer rests on its words, and not seen", async () => {
    const worker = await extension.background();
    const delay = (ms: number) =>
      worker.evaluate(
        (value) => chrome.storage.local.set({ settings: { version: 1, value: { delay: value } } }),
        ms,
      );
    await delay(60_000);
    const page = await open(TEXT);
    await expectMarked(page, ["Huawei"]);
    const hosts = () => page.locator("sidelight-card").count();
    await page.mouse.move(900, 700);
    await page.mouse.move(700, 600, { steps: 5 });
    expect(await hosts()).toBe(0);
    await rest(page, "b");
    await expect.poll(hosts).toBe(1);
    await expect.poll(() => page.frames().some((frame) => frame.url().includes("/card.html"))).toBe(true);
    expect(await cardBox(page)).toBeNull();
    await page.close();
    await worker.evaluate(() => chrome.storage.local.remove("settings"));
  });

  it.each(["/isolated", "/strict"])("opens on a page that forbids much: %s", async (path) => {
    const page = await extension.context.newPage();
    await page.goto(served.origin + path);
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expectCard(page);
    await page.close();
  });

  it("does not cover the words that it is about", async () => {
    for (const top of [0, 300, 700]) {
      const page = await open(`<div style="height:${top}px"></div>${TEXT}<div style="height:900px"></div>`);
      await expectMarked(page, ["Huawei"]);
      await rest(page, "b");
      await expectCard(page);
      const words = (await page.locator("b").boundingBox())!;
      const card = (await cardBox(page))!;
      expect(card.top >= words.y + words.height || card.bottom <= words.y).toBe(true);
      await page.close();
    }
  });

  it("has its width while it is not seen: its content is measured before it is", async () => {
    const page = await open(TEXT);
    await expectMarked(page, ["Huawei"]);
    const width = () =>
      page.evaluate(() => document.querySelector("sidelight-card")?.getBoundingClientRect().width);
    await rest(page, "b");
    await expect.poll(width).toBeGreaterThan(0);
    const before = await width();
    await expectCard(page);
    const shown = await width();
    await page.keyboard.press("Escape");
    await expect.poll(() => cardBox(page)).toBeNull();
    expect([before, await width()]).toEqual([shown, shown]);
    await page.close();
  });

  it("stands in the modal dialog that its words stand in", async () => {
    const page = await open(`<dialog id=d>${TEXT}</dialog><script>d.showModal()</script>`);
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expectCard(page);
    expect((await cardBox(page))!.parent).toBe("dialog");
    await page.close();
  });

  it("alone is closed by Escape, and what the page has under it by the next", async () => {
    const page = await open(
      `<dialog id=d>${TEXT}</dialog><script>
        d.showModal();
        addEventListener("keydown", ({ key }) => (document.title += key));
      </script>`,
    );
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expectCard(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => cardBox(page)).toBeNull();
    const left = () => page.evaluate(() => [document.querySelector("dialog")!.open, document.title]);
    expect(await left()).toEqual([true, "t"]);
    await page.keyboard.press("Escape");
    await expect.poll(left).toEqual([false, "tEscape"]);
    await page.close();
  });

  it("stands in the modal dialog of a component whose words are slotted into it", async () => {
    const page = await open(`<x-dialog>${TEXT}</x-dialog><script>
      const root = document.querySelector("x-dialog").attachShadow({ mode: "open" });
      root.innerHTML = "<dialog><slot></slot></dialog>";
      root.querySelector("dialog").showModal();
    </script>`);
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    const dialog = page.locator("dialog > sidelight-card");
    await expect.poll(() => dialog.isVisible(), { timeout: 5000 }).toBe(true);
    await page.close();
  });

  it("stands in the fullscreen element", async () => {
    const page = await open(`<main id=m>${TEXT}</main>`);
    await expectMarked(page, ["Huawei"]);
    await page.locator("main").evaluate((main) => {
      main.addEventListener("click", () => void main.requestFullscreen(), { once: true });
    });
    await page.locator("main").click();
    await page.waitForFunction(() => document.fullscreenElement);
    await rest(page, "b");
    await expectCard(page);
    expect((await cardBox(page))!.parent).toBe("main");
    await page.close();
  });

  it("opens in a shadow root", async () => {
    const page = await open(`<div><template shadowrootmode=open>${TEXT}</template></div>`);
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expectCard(page);
    await page.close();
  });

  it.each([
    ["", TEXT],
    [" in a shadow root", `<div><template shadowrootmode=open>${TEXT}</template></div>`],
  ])("opens over a word%s that nothing marks before the pointer comes, and sets it off", async (_, html) => {
    const worker = await extension.background();
    const settings = { version: 1, value: { density: "hover" } };
    await worker.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
    const page = await open(html);
    await expect.poll(() => extension.tabId(page).then(badge)).toBe("1");
    expect(await markedWords(page)).toEqual([]);
    await rest(page, "b");
    await expectCard(page);
    const drawn = () =>
      page.evaluate(() => {
        const [mark] = CSS.highlights.get("sidelight-active")!;
        const at = mark!.startContainer.parentElement!;
        return [at.textContent, getComputedStyle(at, "::highlight(sidelight-active)").textDecorationLine];
      });
    expect(await drawn()).toEqual(["Huawei", "underline"]);
    await worker.evaluate(() => chrome.storage.local.remove("settings"));
    await page.close();
  });

  it("follows keys: step by step, closed by Escape, without the page's notice", async () => {
    const page = await open(`${TEXT}<div style="height:3000px"></div><p>and by <i>OpenAI</i>.</p>`);
    await expect.poll(() => markedWords(page)).toEqual(["Huawei"]);
    const step = (by: 1 | -1) => stepBy(extension, page, by);
    await step(1);
    await expectCard(page);
    await step(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await expect.poll(() => markedWords(page)).toContain("OpenAI");
    await step(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(1000);
    await page.keyboard.press("Escape");
    await expect.poll(() => cardBox(page)).toBeNull();
    await page.close();
  });

  it("goes without a trace when the site is switched off", async () => {
    const page = await open(`${TEXT}<span><template shadowrootmode=open><p>and OpenAI</p></template></span>`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await expectMarked(page, ["Huawei", "OpenAI"]);
    const sheets = () =>
      page.evaluate(() => document.querySelector("span")!.shadowRoot!.adoptedStyleSheets.length);
    expect(await sheets()).toBe(1);
    await rest(page, "b");
    await expectCard(page);
    const rules = (on: boolean) => ({ sites: { version: 1, value: { otherwise: on, rules: [] } } });
    const worker = await extension.background();
    await worker.evaluate((value) => chrome.storage.local.set(value), rules(false));
    await expectMarked(page, []);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size)).toBe(0);
    expect(await sheets()).toBe(0);
    await worker.evaluate((value) => chrome.storage.local.set(value), rules(true));
    await expectMarked(page, ["Huawei", "OpenAI"]);
    await page.close();
  });
});
