/**
 * The cases of `completeness.test.ts`, `following.test.ts` and `scrolling.test.ts` in Firefox: one tab, and few pages for all cases that
 * leave each other alone. In Chromium only: what needs its protocol (counting nodes, stopping the background) and what asks a page
 * of the extension (a page that is given up), which no driver of Firefox opens.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIREFOX_BUILD } from "../e2e/extension.ts";
import { CHANGES, inPage, KEPT } from "./cases/changes.ts";
import { CONTENT_TYPES, DESIGN_MODE, ELSEWHERE } from "./cases/documents.ts";
import { FRAMES, INNER, SMALL_FRAME } from "./cases/frames.ts";
import { LEFT_ALONE } from "./cases/left-alone.ts";
import { SCROLLS } from "./cases/scrolls.ts";
import { IN_AND_OUT, STANDING } from "./cases/standing.ts";
import { TWICE } from "./cases/twice.ts";
import { type Firefox, launchFirefox } from "./launch-firefox.ts";
import { expectMarked, lines, markedInCases, markedWords } from "./marked-words.ts";
import { expectScrolled } from "./scrolled.ts";
import { serve } from "./serve.ts";

let firefox: Firefox;
let elsewhere: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  firefox = await launchFirefox();
  elsewhere = await serve(ELSEWHERE);
  firefox.pages.put("/same", INNER);
});
afterAll(async () => {
  elsewhere?.close();
  await firefox?.close();
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Bodies on one page: more would reach further down than marks stand. */
const MOST = 15;

/** What is marked in each of these bodies when they stand on few pages. */
async function together(bodies: string[], wanted: string[][]): Promise<string[][]> {
  const marked: string[][] = [];
  for (let at = 0; at < bodies.length; at += MOST)
    marked.push(...(await onOnePage(bodies.slice(at, at + MOST), wanted.slice(at, at + MOST))));
  return marked;
}

async function onOnePage(bodies: string[], wanted: string[][]): Promise<string[][]> {
  const page = await firefox.open(
    bodies.map((body) => `<section data-case style="clear:both">${body}</section>`).join(""),
  );
  for (let i = 0; i < 40 && JSON.stringify(await markedInCases(page)) !== JSON.stringify(wanted); i++)
    await pause(100);
  await pause(250);
  return markedInCases(page);
}

describe("a page in Firefox", () => {
  let standing: string[][];
  let leftAlone: string[][];
  beforeAll(async () => {
    standing = await together(
      STANDING.map(([, html]) => html),
      STANDING.map(([, , words]) => words),
    );
    leftAlone = await together(
      LEFT_ALONE.map(([, html]) => `${html}<p>and OpenAI at last</p>`),
      LEFT_ALONE.map(() => ["OpenAI"]),
    );
  });

  it.each(STANDING.map(([name, , words], i) => [name, words, i] as const))("is marked: %s", (_, words, i) =>
    expect(standing[i]).toEqual(words),
  );

  it.each(LEFT_ALONE.map(([name], i) => [name, i] as const))("is left alone: %s", (_, i) =>
    expect(leftAlone[i]).toEqual(["OpenAI"]),
  );

  it("that is one big editor is left alone", async () => {
    const page = await firefox.open(DESIGN_MODE);
    await pause(600);
    expect(await markedWords(page)).toEqual([]);
  });

  it.each(CONTENT_TYPES)("of another content type: %s", async (path, words) => {
    await firefox.tab.goto(elsewhere.origin + path);
    if (words.length === 0) await pause(600);
    await expectMarked(firefox.tab, words);
  });
});

describe("a frame in Firefox", () => {
  it.each(FRAMES)("%s is marked", async (_, html) => {
    const page = await firefox.open(html(elsewhere.origin));
    await expect.poll(() => page.frames().length).toBe(2);
    await expect.poll(async () => markedWords(page.frames()[1]!).catch(() => [])).toEqual(["OpenAI"]);
  });

  it("with hardly any text is not read", async () => {
    const page = await firefox.open(SMALL_FRAME);
    await expectMarked(page, ["Huawei"]);
    expect(await markedWords(page.frames()[1]!)).toEqual([]);
  });

  it("without room is read once it has some", async () => {
    const src = `${elsewhere.origin}/frame`;
    const page = await firefox.open(`<iframe src="${src}" style="display:none"></iframe><p>by Huawei</p>`);
    await expectMarked(page, ["Huawei"]);
    expect(await markedWords(page.frames()[1]!)).toEqual([]);
    await page.evaluate(() => void (document.querySelector("iframe")!.style.display = ""));
    await expect.poll(() => markedWords(page.frames()[1]!)).toEqual(["OpenAI"]);
  });
});

describe("a page that is marked, in Firefox", () => {
  it.each(CHANGES)("%s", async (_, html, before, change, after) => {
    const page = await firefox.open(html);
    await expect.poll(() => markedWords(page), { interval: 60 }).toEqual(before.toSorted());
    await page.evaluate(inPage(change));
    await expectMarked(page, after);
    // The style stands in the extension's own sheet.
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it.each(TWICE)("%s", async (_, html, before, change, between, next, after) => {
    const page = await firefox.open(html);
    await expectMarked(page, before);
    await page.evaluate(inPage(change));
    await expectMarked(page, between);
    await page.evaluate(inPage(next));
    await expectMarked(page, after);
  });

  it("is not read further while nobody sees it", async () => {
    const page = await firefox.open("<p>by Huawei</p>");
    await expectMarked(page, ["Huawei"]);
    const other = await firefox.browser.newPage();
    await other.bringToFront();
    await page.waitForFunction(() => document.hidden);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>by OpenAI</p>"));
    await pause(1500);
    expect(await markedWords(page)).toEqual(["Huawei"]);
    await other.close();
    await page.bringToFront();
    await expectMarked(page, ["Huawei", "OpenAI"]);
  });

  it.each(SCROLLS)("scrolls: %s", (_, html, scroll, most) =>
    expectScrolled(() => firefox.open(html), scroll, most),
  );

  it("comes back from the back-forward cache as it was", async () => {
    firefox.pages.put("/kept", KEPT);
    firefox.pages.put("/next", "<!doctype html><p>by OpenAI</p>");
    const page = await firefox.browser.newPage();
    await page.goto(`${firefox.pages.origin}/kept`);
    await expectMarked(page, ["Huawei"]);
    await page.goto(`${firefox.pages.origin}/next`);
    await expectMarked(page, ["OpenAI"]);
    // The driver's own way back waits for a load, and a page that was kept does not load.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => page.title()).toBe("kept");
    await expectMarked(page, ["Huawei"]);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>by Nvidia</p>"));
    await expectMarked(page, ["Huawei", "Nvidia"]);
    await page.close();
    await firefox.tab.bringToFront();
  });

  it("has its marks styled, in a shadow root too", async () => {
    const page = await firefox.open(IN_AND_OUT);
    await expectMarked(page, ["Huawei", "Nvidia"]);
    expect(await lines(page)).toEqual(["underline", "underline"]);
  });

  // The last one: the extension goes. Firefox then ends our scripts without a word, so that the names stay in the registry; what
  // styles them goes with the extension, except where a shadow root holds a sheet.
  it("shows no marks once the extension is gone, and the right ones when it is back", async () => {
    const page = await firefox.open(IN_AND_OUT);
    await expectMarked(page, ["Huawei", "Nvidia"]);
    await firefox.browser.uninstallExtension(firefox.id);
    await expect.poll(async () => (await lines(page))[0]).toBe("none");
    await page.evaluate(() => (document.querySelector("p")!.textContent = "then OpenAI came"));
    await firefox.browser.installExtension(FIREFOX_BUILD);
    await expect
      .poll(() => page.bringToFront().then(() => markedWords(page)), { timeout: 15_000 })
      .toEqual(["Huawei", "OpenAI"]);
    expect(await lines(page)).toEqual(["underline", "underline"]);
  });
});
