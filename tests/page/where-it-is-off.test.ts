/** Where the reader has switched Sidelight off, and where not, on the ways on which documents come. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { INNER } from "./cases/frames.ts";
import { KEPT } from "./cases/changes.ts";
import { expectMarked, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";
import { serve } from "./serve.ts";

let extension: Extension;
let elsewhere: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  extension = await launch({ keepsPages: true });
  elsewhere = await serve({ "/frame": { body: INNER } });
});
afterAll(async () => {
  elsewhere?.close();
  await extension?.close();
});
afterEach(async () => {
  await (await extension.background()).evaluate(() => chrome.storage.local.remove("sites"));
  for (const page of extension.context.pages().slice(1)) await page.close();
});

/** Sets rules for parts of the one host that all pages here have. */
async function rule(...rules: [path: string, on: boolean][]): Promise<void> {
  const value = { otherwise: true, rules: rules.map(([path, on]) => ({ pattern: `127.0.0.1${path}`, on })) };
  const sites = { version: 1, value };
  await (await extension.background()).evaluate((all) => chrome.storage.local.set(all), { sites });
}

it("an application that goes to an address where it is off is no longer marked", async () => {
  await rule(["/private", false]);
  const page = await openPage(extension, "<div id=a><p>by Huawei</p></div>");
  await expectMarked(page, ["Huawei"]);
  await page.evaluate(() => {
    history.pushState({}, "", "/private");
    document.querySelector("#a")!.innerHTML = "<p>by OpenAI</p>";
  });
  await expectMarked(page, []);
});

it("a frame is not marked where its page is not, though its own site is", async () => {
  await rule(["", false], ["/frame", true]);
  const alone = await extension.context.newPage();
  await alone.goto(`${elsewhere.origin}/frame`);
  const page = await openPage(extension, `<iframe src="${elsewhere.origin}/frame"></iframe>`);
  await expectMarked(alone, ["OpenAI"]);
  await page.bringToFront();
  await page.waitForTimeout(1000);
  expect(await markedWords(page.frames()[1]!)).toEqual([]);
});

it("a frame without an address of its own goes by that of the page that wrote it", async () => {
  await rule(["/private", false]);
  const framing = `<!doctype html><p>by Huawei</p><iframe srcdoc="${INNER}"></iframe>`;
  extension.pages.put("/private", framing);
  extension.pages.put("/public", framing);
  const [off, on] = [await extension.context.newPage(), await extension.context.newPage()];
  await off.goto(`${extension.pages.origin}/private`);
  await on.goto(`${extension.pages.origin}/public`);
  await expectMarked(on.frames()[1]!, ["OpenAI"]);
  await off.bringToFront();
  await off.waitForTimeout(1000);
  expect(await markedWords(off.frames()[1]!)).toEqual([]);
});

it("a page that was switched off while another one stood in its tab comes back without marks", async () => {
  extension.pages.put("/kept", KEPT);
  extension.pages.put("/next", "<!doctype html><p>by OpenAI</p>");
  const page = await extension.visit("/kept");
  await page.goto(`${extension.pages.origin}/next`);
  await expectMarked(page, ["OpenAI"]);
  await rule(["", false]);
  await expectMarked(page, []);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => page.title().catch(() => "")).toBe("kept");
  await expectMarked(page, []);
});
