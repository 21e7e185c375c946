/** The popup while its page is on the move. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Extension, launch, ROOT } from "./extension.ts";
import { pressAction } from "./press-action.ts";

const STORY = (names: string) =>
  `<!doctype html><html lang="en"><title>Story</title><body><article><h1>A hangar full of chips</h1>${`<p>${names} rented an old seaplane hangar in Brevik and filled it
  with accelerator chips, each cooled by water from the fjord and watched by a crew of nine, who bought two years ahead.</p>`.repeat(
    4,
  )}</article>`;

let extension: Extension;
beforeAll(async () => {
  extension = await launch({
    pages: {
      "/one": STORY("Huawei"),
      "/two": STORY("OpenAI and Nvidia"),
      "/news": readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8"),
    },
  });
});
afterAll(() => extension?.close());

const names = (popup: Page) => popup.locator(".mention-list li").count();
const popupOf = async (page: Page) => extension.open(`popup.html?tab=${await extension.tabId(page)}`);

it("waits for a page that is still loading", async () => {
  let release = (): void => {};
  const released = new Promise<void>((done) => (release = done));
  const server = createServer((request, response) => {
    if (request.url === "/slow.js") return void released.then(() => response.end());
    response.writeHead(200, { "content-type": "text/html" });
    response.end(`${STORY("Huawei")}<script src=slow.js></script>`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const page = await extension.context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: "commit" });
  const popup = await popupOf(page);
  await popup.waitForTimeout(600);
  expect(await popup.locator("main").innerText()).not.toMatch(/Reload|cannot/);
  release();
  await page.bringToFront();
  await expect.poll(() => names(popup)).toBe(1);
  await popup.close();
  await page.close();
  server.closeAllConnections();
  server.close();
});

it("follows its tab to another page", async () => {
  const page = await extension.visit("/one");
  const popup = await popupOf(page);
  await expect.poll(() => names(popup)).toBe(1);
  await page.bringToFront();
  await page.goto(`${extension.pages.origin}/two`);
  await expect.poll(() => names(popup)).toBe(2);
  await popup.close();
  await page.close();
});

it("says of the page as it is now whether it is saved, whatever is undone", async () => {
  const page = await extension.visit("/one");
  await pressAction(extension, page);
  const popup = await popupOf(page);
  await popup.getByRole("button", { name: "Save this page" }).click();
  await popup.getByText("Saved", { exact: true }).waitFor();
  await popup.getByRole("button", { name: /^Remove/ }).click();
  await popup.getByRole("button", { name: "Undo" }).waitFor();
  await page.bringToFront();
  await page.evaluate(() => {
    history.pushState({}, "", "/three");
    document.body.insertAdjacentHTML("beforeend", "<p>Then OpenAI came.</p>");
  });
  await expect.poll(() => names(popup)).toBe(2);
  await popup.bringToFront();
  await popup.getByRole("button", { name: "Undo" }).click();
  await popup.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
  await popup.waitForTimeout(500);
  expect(await popup.getByText("Saved", { exact: true }).count()).toBe(0);
  await popup.close();
  await page.close();
});

it("shows no summary of the page that its tab was at before, though that comes late", async () => {
  const page = await extension.visit("/news");
  const popup = await extension.context.newPage();
  await popup.addInitScript(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (...args: unknown[]) => unknown;
    let asked = 0;
    Object.assign(chrome.runtime, {
      sendMessage(...args: unknown[]) {
        const [message, answered] = args as [{ type?: string }, (answer: unknown) => void];
        if (message.type !== "summarize" || asked++ > 0) return send(...args);
        return send(message, (answer: unknown) => void setTimeout(() => answered(answer), 2500));
      },
    });
  });
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${await extension.tabId(page)}`);
  await expect.poll(() => names(popup)).toBeGreaterThan(2);
  await page.bringToFront();
  await page.goto(`${extension.pages.origin}/two`);
  await expect.poll(() => names(popup)).toBe(2);
  const seen = new Set<string>();
  for (let i = 0; i < 20; i++) {
    await popup.waitForTimeout(200);
    // Not all that is said: how long the reading took may be said anew.
    if ((await popup.locator(".to-come").count()) === 0)
      seen.add((await popup.locator(".summary, .related").allInnerTexts()).join("\n"));
  }
  expect(seen.size).toBe(1);
  await popup.close();
  await page.close();
});
