/** A card finds its words, wherever a page has put them. */
import type { CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { BENEATH, UNSEEN } from "./cases/beneath.ts";
import { POINTED } from "./cases/pointed.ts";
import { cardFrame, command, expectCard, expectNoCard, rest, shownCard, stepBy } from "./card-on-page.ts";
import { expectMarked } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

const TEXT = "<p style='margin: 200px'>Chips are made by <b>Huawei</b> too.</p>";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());
afterEach(async () => {
  for (const page of extension.context.pages().slice(1)) await page.close();
});

/** How far apart the card and the words under the pointer stand, across and down; 0 where they do not. CSS px. */
async function gap(page: Page): Promise<[number, number]> {
  const card = (await shownCard(page))!;
  const words = (await page.locator("b").boundingBox())!;
  return [
    Math.max(0, card.left - words.x - words.width, words.x - card.right),
    Math.max(0, card.top - words.y - words.height, words.y - card.bottom),
  ];
}

it.each(POINTED)("by a word %s", async (_, html) => {
  const page = await openPage(extension, html);
  await expectMarked(page, ["Huawei"]);
  await rest(page, "#at");
  await expectCard(page);
});

describe("on a page that zooms itself", () => {
  it.each([
    ["out", TEXT, "html { zoom: 0.7 }"],
    ["in", TEXT, "html { zoom: 1.5 }"],
    ["a dialog in", `<dialog open>${TEXT}</dialog>`, "dialog { zoom: 1.5 }"],
  ])("%s, it stands by its words, as large as ever", async (_, html, rule) => {
    const page = await openPage(extension, `<style>${rule}</style>${html}`);
    await page.setViewportSize({ width: 1120, height: 1000 });
    await page.evaluate(() => {
      const dialog = document.querySelector("dialog");
      dialog?.close();
      dialog?.showModal();
    });
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expectCard(page);
    const { left, right, top, bottom } = (await shownCard(page))!;
    expect(Math.round(right - left)).toBe(392);
    expect(left >= 0 && top >= 0 && right <= 1120 && bottom <= 1000).toBe(true);
    const [across, down] = await gap(page);
    expect(across).toBe(0);
    expect(down).toBeGreaterThan(0);
    expect(down).toBeLessThan(20);
  });
});

describe("on a page that the reader has pulled larger with two fingers", () => {
  const FAR = `<div style="height: 500px"></div><p style="margin-left: 600px">By <b>Huawei</b> too.</p><p>Nvidia</p>${"<p>Nothing</p>".repeat(99)}`;

  /** Opens it pulled twice as large, as far to the right and down as shows the words. */
  async function pulled(touch: boolean): Promise<{ page: Page; session: CDPSession }> {
    const page = await openPage(extension, FAR);
    const session = await page.context().newCDPSession(page);
    if (touch) {
      // A screen feels fingers from the beginning.
      await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      await page.reload();
    }
    await expectMarked(page, ["Huawei", "Nvidia"]);
    await pull(session, 2);
    await page.locator("b").evaluate((b) => b.scrollIntoView({ block: "end", inline: "end" }));
    await expect.poll(() => page.evaluate(() => visualViewport!.offsetLeft)).toBeGreaterThan(0);
    return { page, session };
  }
  const pull = (session: CDPSession, pageScaleFactor: number) =>
    session.send("Emulation.setPageScaleFactor", { pageScaleFactor });

  const words = (page: Page) =>
    page.locator("b").evaluate((b) => b.getBoundingClientRect().toJSON() as DOMRect);
  /** Of a box, how far it stands outside of what is seen, at each side; below 0 within. CSS px. */
  const beyond = (
    page: Page,
    { top, bottom, left, right }: NonNullable<Awaited<ReturnType<typeof shownCard>>>,
  ) =>
    page.evaluate(
      ([t, b, l, r]) => {
        const { offsetLeft, offsetTop, width, height } = visualViewport!;
        return Math.max(offsetTop - t!, b! - offsetTop - height, offsetLeft - l!, r! - offsetLeft - width);
      },
      [top, bottom, left, right],
    );
  /** Where the words are on the screen as the driver counts: from what is seen. */
  const onScreen = async (page: Page) => {
    const { x, y, width, height } = await words(page);
    const [left, top] = await page.evaluate(() => [visualViewport!.offsetLeft, visualViewport!.offsetTop]);
    return { x: x + width / 2 - left!, y: y + height / 2 - top! };
  };

  it("it stands by its words, where it is seen, and comes along with what is seen", async () => {
    const { page, session } = await pulled(false);
    const { x, y } = await onScreen(page);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 3 });
    await expectCard(page);
    const card = (await shownCard(page))!;
    expect(await beyond(page, card)).toBeLessThan(0);
    expect((await words(page)).top - card.bottom).toBeCloseTo(6);
    await pull(session, 3);
    await page.locator("b").evaluate((b) => b.scrollIntoView({ block: "end", inline: "end" }));
    await expect.poll(async () => beyond(page, (await shownCard(page))!)).toBeLessThan(0);
  });

  it("a sheet lies over the foot of what is seen", async () => {
    const { page, session } = await pulled(true);
    const { x, y } = await onScreen(page);
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expectCard(page);
    await expect.poll(async () => Math.abs(await beyond(page, (await shownCard(page))!))).toBeLessThan(1);
  });

  it("a step goes to words that are seen then", async () => {
    const { page } = await pulled(false);
    await page.evaluate(() => document.querySelector("div")!.scrollIntoView());
    await expect.poll(() => page.evaluate(() => visualViewport!.offsetTop)).toBeLessThan(10);
    await stepBy(extension, page, 1);
    await expectCard(page);
    await expect.poll(async () => beyond(page, await words(page))).toBeLessThan(0);
  });
});

describe("in writing whose lines run down", () => {
  const far = "Nothing more was said of it. ".repeat(3);
  it.each(["vertical-rl", "vertical-lr", "sideways-lr"])("%s, it stands beside its line", async (mode) => {
    const page = await openPage(
      extension,
      `<p style="writing-mode: ${mode}; height: 600px; margin: 0 550px">Made by <b>Huawei</b> too. ${far}</p>`,
    );
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expectCard(page);
    await expect.poll(() => gap(page)).toEqual([6, 0]);
  });
});

describe("while it stands, and nobody is in it", () => {
  it("it goes with its words where the page moves them", async () => {
    const page = await openPage(extension, `<p>First.</p>${TEXT}`);
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expectCard(page);
    const moved = (await page.locator("b").boundingBox())!.y;
    await page.evaluate(() => document.body.insertAdjacentHTML("afterbegin", "<p style='height: 90px'>Ad"));
    await expect.poll(async () => (await page.locator("b").boundingBox())!.y).toBeGreaterThan(moved + 50);
    await expect.poll(() => gap(page)).toEqual([0, 6]);
  });

  it.each([
    ["a style", TEXT, "document.querySelector('p').style.display = 'none'"],
    [
      "what folds them away",
      `<details open><summary>More</summary>${TEXT}</details>`,
      "document.querySelector('details').open = false",
    ],
  ])("it goes away with its words: by %s", async (_, html, hide) => {
    const page = await openPage(extension, html);
    await expectMarked(page, ["Huawei"]);
    await rest(page, "b");
    await expectCard(page);
    await page.evaluate(hide);
    await expectNoCard(page);
  });
});

it("it stays where it stands while the pointer is in it, wherever its words go", async () => {
  const page = await openPage(extension, `<p>First.</p>${TEXT}`);
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await expectCard(page);
  const { left, top } = (await shownCard(page))!;
  await page.mouse.move(left + 40, top + 40, { steps: 5 });
  const before = await shownCard(page);
  const words = (await page.locator("b").boundingBox())!.y;
  await page.evaluate(() =>
    document.body.insertAdjacentHTML("afterbegin", "<p style='height: 90px'>Ad by OpenAI"),
  );
  // Once what came is marked the change has been dealt with.
  await expectMarked(page, ["Huawei", "OpenAI"]);
  expect((await page.locator("b").boundingBox())!.y).toBeGreaterThan(words + 50);
  expect(await shownCard(page)).toEqual(before);
});

/** The words open a card, and a press on them goes to what takes it. */
async function expectThrough(html: string): Promise<void> {
  const page = await openPage(extension, html);
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await expectCard(page);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("#gone");
}

async function expectNone(html: string): Promise<void> {
  const page = await openPage(extension, html);
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await page.waitForTimeout(1000);
  expect(await shownCard(page)).toBeNull();
}

describe("by words beneath what takes the press", () => {
  it.each(BENEATH)("one opens, and the press goes where it went before: %s", (_, html) =>
    expectThrough(html),
  );
  it.each(UNSEEN)("none opens where %s", (_, html) => expectNone(html));
});

describe("stepped to in a box that scrolls", () => {
  it.each([
    ["down", "height: 100px; overflow: auto", "<div style='height: 400px'></div>"],
    ["across", "width: 300px; overflow: auto", "<div style='float: left; width: 1600px; height: 9px'></div>"],
  ])("%s, it stands by words that can be seen", async (_, box, before) => {
    const page = await openPage(
      extension,
      `<p>By OpenAI.</p><div id=box style="${box}"><div style="width: 2000px">${before}<p>By <b>Huawei</b>.</p></div></div>`,
    );
    await expectMarked(page, ["Huawei", "OpenAI"]);
    const step = () => stepBy(extension, page, 1);
    await step();
    await expectCard(page);
    await step();
    const inside = () =>
      page.evaluate(() => {
        const words = document.querySelector("b")!.getBoundingClientRect();
        const seen = document.querySelector("#box")!.getBoundingClientRect();
        return (
          words.left >= seen.left &&
          words.right <= seen.right &&
          words.top >= seen.top &&
          words.bottom <= seen.bottom
        );
      });
    await expect.poll(inside).toBe(true);
    await expect.poll(async () => (await gap(page))[1]).toBeLessThan(20);
  });
});

it("asked for by keys once the words last stepped to were folded away, it opens by the next that can be seen", async () => {
  const page = await openPage(
    extension,
    `<div id=menu style="overflow: hidden"><p>By OpenAI.</p></div><div style="height: 300px"></div>${TEXT}`,
  );
  await expectMarked(page, ["Huawei", "OpenAI"]);
  await stepBy(extension, page, 1);
  await expectCard(page);
  await page.keyboard.press("Escape");
  await expectNoCard(page);
  await page.evaluate(() => (document.querySelector<HTMLElement>("#menu")!.style.height = "0"));
  await command(extension, page, { type: "openCard" });
  await expectCard(page);
  const card = await cardFrame(page);
  await expect.poll(() => card.locator("h1").textContent()).toBe("Huawei");
});
