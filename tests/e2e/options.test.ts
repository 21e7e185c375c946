import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Extension, launch, ROOT } from "./extension.ts";

/** The options page with the browser's own storage, and what it changes elsewhere. */
let extension: Extension;
let news: Page;
let options: Page;
beforeAll(async () => {
  const html = readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8");
  extension = await launch({ pages: { "/news": html } });
  news = await extension.visit("/news");
  options = await extension.open("options.html");
});
afterAll(() => extension?.close());

it("a kind's colour changes in an open tab at once, and nothing is marked anew for it", async () => {
  // Not all marks: the tick of an echo may come meanwhile.
  const organisations = () => news.evaluate(() => CSS.highlights.get("sidelight-organisation")!.size);
  const before = await organisations();
  await news.evaluate(() => {
    const [first] = [...CSS.highlights].find(([name]) => name === "sidelight-organisation")![1];
    Object.assign(globalThis, { first });
  });
  await options.getByLabel("Organisations").last().selectOption({ label: "Pink" });
  await news.bringToFront();
  await news.waitForFunction(() =>
    document.adoptedStyleSheets.some((sheet) =>
      [...sheet.cssRules].some(({ cssText }) => /sidelight-organisation.* 350 /.test(cssText)),
    ),
  );
  expect(await organisations()).toBe(before);
  expect(
    await news.evaluate(() => {
      const { first } = globalThis as unknown as { first: AbstractRange };
      return CSS.highlights.get("sidelight-organisation")!.has(first);
    }),
  ).toBe(true);
});

it("settings are shared once that is switched on, and taken over from another browser", async () => {
  const inWorker = async (does: string) => (await extension.background()).evaluate(does);
  expect(await inWorker("chrome.storage.sync.get()")).toEqual({});
  await options.bringToFront();
  await options.getByRole("switch", { name: "The same in your other browsers" }).click();
  const shared = async () => JSON.stringify(await inWorker("chrome.storage.sync.get()"));
  await expect.poll(shared).toContain('"set:colours":[0,{"organisation":"pink"}]');
  await inWorker(`chrome.storage.sync.set({ entries0: { "set:echoes": [${Date.now()}, false] } })`);
  const echoes = options.getByRole("switch", { name: "Show echoes", checked: false });
  await echoes.waitFor({ timeout: 10_000 });
});

it("goes back and says so where the browser can write nothing", async () => {
  const changeInVain = async (label: string) => {
    await options.reload();
    await options.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error("IO error: No space left on device"));
    });
    const control = options.getByLabel(label).first();
    const before = await control.isChecked();
    await control.click();
    await expect.poll(() => options.locator(".toast").innerText()).toContain("nothing has been changed");
    expect(await control.isChecked()).toBe(before);
  };
  await options.bringToFront();
  await changeInVain("Off everywhere, except");
  await changeInVain("Show echoes");
  await changeInVain("The same in your other browsers");
});
