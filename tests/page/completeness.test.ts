import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { CONTENT_TYPES, DESIGN_MODE, ELSEWHERE } from "./cases/documents.ts";
import { FRAMES, INNER, SMALL_FRAME } from "./cases/frames.ts";
import { LEFT_ALONE } from "./cases/left-alone.ts";
import { EARLY, IN_AND_OUT, STANDING } from "./cases/standing.ts";
import { expectMarked, lines, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";
import { serve } from "./serve.ts";

let extension: Extension;
let elsewhere: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  extension = await launch();
  elsewhere = await serve(ELSEWHERE);
});
afterAll(async () => {
  elsewhere?.close();
  await extension?.close();
});

const open = (html: string) => openPage(extension, html);

describe("a page", () => {
  it.each(STANDING)("is marked: %s", async (_, html, words) => {
    const page = await open(html);
    await expectMarked(page, words);
    await page.close();
  });

  it.each(LEFT_ALONE)("is left alone: %s", async (_, html) => {
    const page = await open(`${html}<p>and OpenAI at last</p>`);
    await expectMarked(page, ["OpenAI"]);
    await page.close();
  });

  it("has its marks styled, in a shadow root too", async () => {
    const page = await open(IN_AND_OUT);
    await expectMarked(page, ["Huawei", "Nvidia"]);
    expect(await lines(page)).toEqual(["underline", "underline"]);
    await page.emulateMedia({ media: "print" });
    expect(await lines(page)).toEqual(["none", "none"]);
    await page.close();
  });

  it("has the style of marks before it is first laid out", async () => {
    const page = await open(EARLY);
    expect(await page.title()).toBe("underline");
    await page.close();
  });

  it("that is one big editor is left alone", async () => {
    const page = await open(DESIGN_MODE);
    await page.waitForTimeout(600);
    expect(await markedWords(page)).toEqual([]);
    await page.close();
  });

  it.each(CONTENT_TYPES)("of another content type: %s", async (path, words) => {
    const page = await extension.context.newPage();
    await page.goto(elsewhere.origin + path);
    if (words.length === 0) await page.waitForTimeout(600);
    await expectMarked(page, words);
    await page.close();
  });
});

describe("a frame", () => {
  it.each(FRAMES)("%s is marked", async (_, html) => {
    extension.pages.put("/same", INNER);
    const page = await open(html(elsewhere.origin));
    await expect.poll(() => page.frames().length).toBe(2);
    await expect.poll(async () => markedWords(page.frames()[1]!).catch(() => [])).toEqual(["OpenAI"]);
    await page.close();
  });

  it("with hardly any text is not read", async () => {
    const page = await open(SMALL_FRAME);
    await expectMarked(page, ["Huawei"]);
    expect(await markedWords(page.frames()[1]!)).toEqual([]);
    await page.close();
  });

  it.each([
    ["", ""],
    // As where a frame gets its first size late: no page is told of that as of a change.
    [
      ", though nobody is told of its size",
      `<script>addEventListener("resize", (event) => event.stopImmediatePropagation(), true)</script>`,
    ],
  ])("without room is read once it has some%s", async (_, script) => {
    extension.pages.put("/same", script + INNER);
    const page = await open(`<iframe id=f src="/same" style="display:none"></iframe><p>by Huawei</p>`);
    await expectMarked(page, ["Huawei"]);
    const inner = () => markedWords(page.frames()[1]!).catch(() => []);
    await page.waitForTimeout(800);
    expect(await inner()).toEqual([]);
    await page.locator("#f").evaluate((frame) => (frame.style.display = ""));
    await expect.poll(inner).toEqual(["OpenAI"]);
    await page.close();
  });

  it("that holds little says so to the popup, which then leaves none unread", async () => {
    const page = await open(SMALL_FRAME);
    await expectMarked(page, ["Huawei"]);
    const popup = await extension.open(`popup.html?tab=${await extension.tabId(page)}`);
    await expect.poll(() => popup.locator(".unread").textContent()).toMatch(/words read in \d+ ms$/);
    await page.bringToFront();
    const text = "Much was said of Nvidia by those who stood at the gate. ".repeat(4);
    await page.frames()[1]!.evaluate((words) => void document.body.append(words), text);
    await expect.poll(() => popup.locator(".mention-list").innerText()).toContain("Nvidia");
    expect(await popup.locator(".unread").textContent()).not.toContain("frame");
    await popup.close();
    await page.close();
  });
});
