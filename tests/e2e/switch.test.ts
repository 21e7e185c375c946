import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch, marked, unmarked } from "./extension.ts";

let extension: Extension;
let page: Page;
let tab: number;
beforeAll(async () => {
  extension = await launch({ pages: { "/": "<!doctype html><title>T</title><p>DeepSeek and Huawei.</p>" } });
  page = await extension.visit("/");
  tab = await extension.tabId(page);
});
afterAll(() => extension?.close());

const badge = async () =>
  (await extension.background()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
const title = async () =>
  (await extension.background()).evaluate((tabId) => chrome.action.getTitle({ tabId }), tab);

async function press(): Promise<void> {
  const popup = await extension.open(`popup.html?tab=${tab}`);
  await popup.getByRole("switch").first().click();
  await popup.waitForTimeout(100);
  await popup.close();
}

describe("the switch in the popup", () => {
  it("finds the page's mentions counted on the badge", async () => {
    await expect.poll(badge).toBe("2");
  });

  it("turns everything off at once, without a reload", async () => {
    await press();
    await unmarked(page);
    await expect.poll(badge).toBe("");
    await expect.poll(title).toContain("off");
  });

  it("is remembered when the page loads again", async () => {
    await page.reload();
    await page.waitForTimeout(600);
    await unmarked(page);
    await expect.poll(title).toContain("off");
  });

  it("is no dead toggle: pressed again everything is back", async () => {
    await press();
    await marked(page);
    await expect.poll(badge).toBe("2");
    const stored = await (await extension.background()).evaluate(() => chrome.storage.local.get("sites"));
    expect(stored).toEqual({ sites: { version: 1, value: { otherwise: true, rules: [] } } });
  });
});

it("goes back and says so where the browser can write nothing, on as off", async () => {
  for (const before of ["true", "false"]) {
    const popup = await extension.context.newPage();
    await popup.addInitScript(() => {
      chrome.storage.local.set = () => Promise.reject(new Error("IO error: No space left on device"));
    });
    await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
    const on = popup.getByRole("switch");
    await expect.poll(() => on.getAttribute("aria-checked")).toBe(before);
    await on.click();
    await expect.poll(() => popup.locator("footer").innerText()).toContain("nothing has been changed");
    expect(await on.getAttribute("aria-checked")).toBe(before);
    // What was said of the page is said again.
    const wanted = before === "true" ? "2 marks" : "Off here";
    await expect.poll(() => popup.locator(".site-state").innerText()).toContain(wanted);
    if (before === "true")
      await popup.getByRole("heading", { name: "In short" }).waitFor({ state: "detached" });
    await popup.close();
    await press();
  }
});

it("the background answers after it was stopped, out of what is stored", async () => {
  const reader = await extension.open("reader.html#/001/p/8");
  await reader.waitForSelector("text=George Chen");
  const devtools = await extension.context.newCDPSession(reader);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await reader.reload();
  await reader.waitForSelector("text=George Chen");
  await reader.close();
});

describe("a window that a page has written by itself", () => {
  const TEXT = `<p>By Huawei.</p>${"<p>Nothing more was said of it.</p>".repeat(9)}`;
  it.each([
    ["without an address", `open("about:blank").document.body.innerHTML = text`],
    ["of a blob", `open(URL.createObjectURL(new Blob([text], { type: "text/html" })))`],
  ])("is switched off with that page's site: %s", async (_, write) => {
    extension.pages.put(
      "/writes",
      `<!doctype html><p>By ZTE.</p><script>
        const text = \`${TEXT}\`;
        document.body.onclick = () => void (${write});
      </script>`,
    );
    const writer = await extension.visit("/writes");
    const opened = extension.context.waitForEvent("page");
    await writer.locator("p").click();
    const written = await opened;
    await marked(written);
    const popup = await extension.open(`popup.html?tab=${await extension.tabId(written)}`);
    await expect.poll(() => popup.locator("main").innerText()).toContain("1 mark");
    await popup.getByRole("switch").first().click();
    await unmarked(written);
    await unmarked(writer);
    await popup.getByRole("switch").first().click();
    await marked(written);
    for (const each of [popup, written, writer]) await each.close();
  });
});
