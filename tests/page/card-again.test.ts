/** Whatever the page has done to a card, or to us, the next one opens. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { cardFrame, expectCard, rest } from "./card-on-page.ts";
import { expectMarked } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

const FIRST = "<p>Chips are made by <b>Huawei</b> too.</p>";
const SECOND = "<p>Then <i>OpenAI</i> came.</p><div style='height:900px'></div>";

let extension: Extension;
beforeAll(async () => void (extension = await launch()));
afterAll(() => extension?.close());
afterEach(async () => {
  for (const page of extension.context.pages().slice(1)) await page.close();
});

/** A page of both, with a card pinned over the first. */
async function pinned(html: string, marked = ["Huawei", "OpenAI"], begin = ""): Promise<Page> {
  const page = await openPage(extension, html);
  await page.setViewportSize({ width: 1120, height: 1300 });
  await page.evaluate(begin);
  await expectMarked(page, marked);
  await rest(page, "b");
  await expectCard(page);
  const card = await cardFrame(page);
  await card.locator(".card-tools button").first().click();
  await card.locator("header.moved").waitFor();
  return page;
}

/** A card opens over the second, and can be seen. */
async function expectNext(page: Page): Promise<void> {
  await page.mouse.move(900, 1200, { steps: 3 });
  await rest(page, "i");
  await expect
    .poll(() => page.evaluate(() => document.querySelector("sidelight-card")?.checkVisibility()))
    .toBe(true);
  await expectCard(page);
}

it("after the page threw a pinned card away", async () => {
  const page = await pinned(FIRST + SECOND);
  await page.evaluate(() => document.querySelector("sidelight-card")!.remove());
  await page.waitForTimeout(300);
  await expectNext(page);
});

it("after the dialog was closed that a card was pinned in", async () => {
  const page = await pinned(
    `<dialog>${FIRST}</dialog>${SECOND}`,
    undefined,
    "document.querySelector('dialog').showModal()",
  );
  await page.evaluate(() => document.querySelector("dialog")!.close());
  await expectNext(page);
});

it("in a dialog that opened over a pinned card, which nobody can reach under it", async () => {
  const page = await pinned(`${FIRST}<dialog>${SECOND}</dialog>`, ["Huawei"]);
  await page.evaluate(() => document.querySelector("dialog")!.showModal());
  await rest(page, "i");
  const within = () =>
    page.evaluate(() => document.querySelector("sidelight-card")?.parentElement!.localName);
  await expect.poll(within).toBe("dialog");
  await expectCard(page);
});

it.each(["before", "after"])("after the page wrote itself anew, %s a hand had come", async (when) => {
  const page = await openPage(extension, FIRST);
  await expectMarked(page, ["Huawei"]);
  if (when === "after") {
    await rest(page, "b");
    await expectCard(page);
  }
  await page.evaluate(() => {
    document.open();
    document.write("<p>Then <b>OpenAI</b> came.</p>");
    document.close();
  });
  await expectMarked(page, ["OpenAI"]);
  await rest(page, "b");
  await expectCard(page);
});

it("on a page that has an element of our name, which does not get at the card", async () => {
  const page = await openPage(
    extension,
    `${FIRST}<script>customElements.define("sidelight-card", class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: "open" }); }
      connectedCallback() { document.title = "ours"; }
    })</script>`,
  );
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await cardFrame(page);
  expect(
    await page.evaluate(() => [document.title, !!document.querySelector(":popover-open")?.shadowRoot]),
  ).toEqual(["t", false]);
});

it("in a paragraph that has no end", async () => {
  const page = await openPage(
    extension,
    `<div>Chips are made by <b>Huawei</b> too. ${"Nobody says many words besides this one. ".repeat(4000)}</div>`,
  );
  await expectMarked(page, ["Huawei"]);
  await rest(page, "b");
  await expectCard(page);
  const card = await cardFrame(page);
  expect(await card.locator(".card").innerText()).not.toContain("could not be filled");
});
