import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { openPage } from "./open-page.ts";

let extension: Extension;
beforeAll(async () => (extension = await launch()));
afterAll(() => extension?.close());
afterEach(async () => {
  for (const page of extension.context.pages().slice(1)) await page.close();
});

const NAMES = "<p>News of Huawei, of ZTE and of OpenAI too.</p>";
/** Says what a passage of the shipped corpus says, and names nobody. */
const ECHOING =
  "Most of us slept well. If the two governments worked together instead of competing with each other, the world would face smaller risks from artificial intelligence.";
const RAIN =
  "Rain is expected in the north of the country, and by the evening it will have reached the coast and the islands.";

const open = (html: string) => openPage(extension, html);

/** The words that bear a tick. */
const ticked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get("sidelight-echo") ?? [])].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString();
    }),
  );

/** Long enough for every question that the page has to be asked and answered. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(1500);

async function cardOf(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes("/card.html"))).toBe(true);
  const frame = page.frames().find((each) => each.url().includes("/card.html"))!;
  await frame.locator(".card-echo").waitFor();
  return frame;
}

it("a paragraph that names nobody and says what a passage says bears a tick, the others none; the page stays as it is", async () => {
  const body = `${NAMES}<p>${RAIN}</p><p>${ECHOING}</p><p>AI risks</p>`;
  const page = await open(body);
  await expect.poll(() => ticked(page)).toEqual(["Most"]);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(body);
});

it("resting on the tick opens a card with the page's sentence and the passage, what they share tinted in both", async () => {
  const page = await open(`${NAMES}<p id=a>${ECHOING}</p>`);
  await expect.poll(() => ticked(page)).toEqual(["Most"]);
  const box = (await page.locator("#a").boundingBox())!;
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.move(box.x + 12, box.y + 9, { steps: 3 });
  const card = await cardOf(page);
  expect(await card.locator(".card-here").textContent()).toBe(ECHOING.slice(ECHOING.indexOf("If")));
  expect(await card.locator(".card-here mark").count()).toBeGreaterThan(1);
  expect(await card.locator("blockquote mark").count()).toBeGreaterThan(1);
});

it("a tick is stepped to by keyboard, in its turn, and its card opened", async () => {
  const page = await open(`${NAMES}<p>${ECHOING}</p>`);
  await expect.poll(() => ticked(page)).toEqual(["Most"]);
  const tab = await extension.tabId(page);
  const command = async (message: object) =>
    (await extension.background()).evaluate(
      ([id, what]) => chrome.tabs.sendMessage(id as number, what).catch(() => {}),
      [tab, message] as const,
    );
  for (let i = 0; i < 4; i++) await command({ type: "step", by: 1 });
  await command({ type: "openCard" });
  await cardOf(page);
});

it("a page that names fewer than three entities gets no tick", async () => {
  const page = await open(`<p>News of Huawei and Nvidia, and again of Huawei.</p><p>${ECHOING}</p>`);
  await settled(page);
  expect(await ticked(page)).toEqual([]);
});

it("a long page that names them in passing gets no tick", async () => {
  const page = await open(`${NAMES}<p>${ECHOING}</p>${`<p>${RAIN}</p>`.repeat(10)}`);
  await settled(page);
  expect(await ticked(page)).toEqual([]);
});

it("a paragraph that names somebody gets none: it has a mark", async () => {
  const page = await open(`${NAMES}<p>${ECHOING} So says Nvidia.</p>`);
  await settled(page);
  expect(await ticked(page)).toEqual([]);
});

it("a paragraph far below is asked about when it comes near", async () => {
  const page = await open(`${NAMES}<div style="height:9000px"></div><p id=a>${ECHOING}</p>`);
  await settled(page);
  expect(await ticked(page)).toEqual([]);
  await page.locator("#a").scrollIntoViewIfNeeded();
  await expect.poll(() => ticked(page)).toEqual(["Most"]);
});

it("of a page without end sixty paragraphs are asked about", async () => {
  // Those nearest to the middle of the screen come first.
  const many = `<p style="font-size:3px;margin:0">${RAIN}</p>`.repeat(75);
  const page = await open(`<p>${ECHOING}</p>${many}${NAMES.repeat(50)}`);
  await settled(page);
  await settled(page);
  expect(await ticked(page)).toEqual([]);
});

it("and sixty more where it goes to another address by itself", async () => {
  const many = `<p style="font-size:3px;margin:0">${RAIN}</p>`.repeat(75);
  const page = await open(`<p>${ECHOING}</p>${many}${NAMES.repeat(50)}`);
  await settled(page);
  await settled(page);
  expect(await ticked(page)).toEqual([]);
  await page.evaluate(() => {
    history.pushState({}, "", "/another");
    document.body.append(document.createElement("p"));
  });
  await expect.poll(() => ticked(page)).toEqual(["Most"]);
});

it("a tick goes with its words, and with the setting", async () => {
  const page = await open(`${NAMES}<p id=a>${ECHOING}</p><p>${ECHOING}</p>`);
  await expect.poll(() => ticked(page)).toEqual(["Most", "Most"]);
  await page.evaluate((rain) => (document.querySelector("#a")!.textContent = rain), RAIN);
  await expect.poll(() => ticked(page)).toEqual(["Most"]);
  const background = await extension.background();
  await background.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, value: { echoes: false } } }),
  );
  await expect.poll(() => ticked(page)).toEqual([]);
  await background.evaluate(() => chrome.storage.local.remove("settings"));
  await expect.poll(() => ticked(page)).toEqual(["Most"]);
});

it("holds nothing up on a page whose thousands of paragraphs stand in one element", async () => {
  const lines = Array.from({ length: 4000 }, (_, i) =>
    i % 8 ? `Nobody says many words besides this one ${i}.` : `By Huawei, OpenAI and Nvidia ${i} and more.`,
  );
  const page = await open(`<script>
    let last = 0, longest = 0;
    setInterval(() => { longest = Math.max(longest, last && performance.now() - last); last = performance.now(); }, 10);
  </script><div>${lines.join("<br><br>")}</div>`);
  await page.waitForTimeout(4000);
  // It was three seconds in which nothing could be pressed; a machine that does other things too holds a page up by itself.
  expect(await page.evaluate("longest")).toBeLessThan(600);
});

it("what an application showed before does not count against the page that it shows now", async () => {
  const page = await open(`<div id=a>${`<p>${RAIN}</p>`.repeat(45)}</div><p>by Huawei</p>`);
  await settled(page);
  await page.evaluate(
    (html) => (document.querySelector("#a")!.innerHTML = html),
    `${NAMES}<p>${ECHOING}</p>`,
  );
  await expect.poll(() => ticked(page)).toEqual(["Most"]);
});
