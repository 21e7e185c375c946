import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { changeWithoutEnd, endChanges } from "./change-without-end.ts";
import { CHANGES, inPage, KEPT } from "./cases/changes.ts";
import { SILENT } from "./cases/silent.ts";
import { TWICE } from "./cases/twice.ts";
import { expectMarked, markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

let extension: Extension;
beforeAll(async () => (extension = await launch({ keepsPages: true })));
afterAll(() => extension?.close());

const open = (html: string) => openPage(extension, html);

describe("a page that is marked", () => {
  it.each(CHANGES)("%s", async (_, html, before, change, after) => {
    const page = await open(html);
    await expectMarked(page, before);
    await page.evaluate(inPage(change));
    await expectMarked(page, after);
    // The style stands in the extension's own sheet.
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  it.each(TWICE)("%s", async (_, html, before, change, between, next, after) => {
    const page = await open(html);
    await expectMarked(page, before);
    await page.evaluate(inPage(change));
    await expectMarked(page, between);
    await page.evaluate(inPage(next));
    await expectMarked(page, after);
    await page.close();
  });

  it.each(SILENT)("%s", async (_, html, change) => {
    const page = await open(html);
    await expectMarked(page, ["OpenAI"]);
    // By now it is looked at by itself no more, for a while that is longer than the wait below.
    await page.waitForTimeout(3500);
    await page.evaluate(inPage(change));
    await expect.poll(() => markedWords(page), { interval: 60, timeout: 3000 }).toEqual(["Huawei", "OpenAI"]);
    await page.close();
  });

  it("folds in a window that is made narrower, and what was far below comes up", async () => {
    const page = await open(
      `<style>@media (min-width: 700px) { div { height: 9000px } }</style>
      <p style="position: fixed">OpenAI</p><div></div><p>by Huawei</p>`,
    );
    await expectMarked(page, ["OpenAI"]);
    await page.waitForTimeout(3500);
    await page.setViewportSize({ width: 600, height: 800 });
    await expect.poll(() => markedWords(page), { timeout: 3000 }).toEqual(["Huawei", "OpenAI"]);
    await page.close();
  });

  it("lets go of what it removes", async () => {
    const page = await open("<div id=a></div><p>by OpenAI</p>");
    await expectMarked(page, ["OpenAI"]);
    const client = await extension.context.newCDPSession(page);
    for (let i = 0; i < 20; i++) {
      await page.evaluate(() => (document.querySelector("#a")!.innerHTML = "<p>by Huawei</p>".repeat(100)));
      await page.waitForTimeout(150);
    }
    await page.evaluate(() => (document.querySelector("#a")!.innerHTML = ""));
    await page.waitForTimeout(600);
    await client.send("HeapProfiler.collectGarbage");
    const { nodes } = await client.send("Memory.getDOMCounters");
    expect(nodes).toBeLessThan(400);
    await page.close();
  });

  it("comes back from the back-forward cache as it was", async () => {
    extension.pages.put("/kept", KEPT);
    extension.pages.put("/next", "<!doctype html><p>by OpenAI</p>");
    const page = await extension.visit("/kept");
    await expectMarked(page, ["Huawei"]);
    await page.goto(`${extension.pages.origin}/next`);
    await expectMarked(page, ["OpenAI"]);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => page.title().catch(() => "")).toBe("kept");
    await expectMarked(page, ["Huawei"]);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>by Nvidia</p>"));
    await expectMarked(page, ["Huawei", "Nvidia"]);
    await page.close();
  });

  it("has its number on the toolbar again when it comes back from the back-forward cache", async () => {
    extension.pages.put("/kept", KEPT);
    extension.pages.put("/next", "<!doctype html><p>by OpenAI and Nvidia</p>");
    const page = await extension.visit("/kept");
    const tab = await extension.tabId(page);
    const badge = async () =>
      (await extension.background()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    await expect.poll(badge).toBe("1");
    await page.goto(`${extension.pages.origin}/next`);
    await expect.poll(badge).toBe("2");
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => page.title().catch(() => "")).toBe("kept");
    await expect.poll(badge).toBe("1");
    await page.close();
  });

  it("is given up when it mutates without end, and read again when asked", async () => {
    const page = await open("<p>by OpenAI</p><div id=a></div>");
    await expectMarked(page, ["OpenAI"]);
    await page.evaluate(changeWithoutEnd);
    const tab = await extension.tabId(page);
    const popup = await extension.open("options.html");
    const ask = (rescan: boolean) =>
      popup.evaluate(
        ([id, again]) =>
          new Promise<boolean>((resolve) => {
            const port = chrome.tabs.connect(id as number, { name: "frame", frameId: 0 });
            if (again) port.postMessage({ type: "rescan" });
            port.onMessage.addListener((report: { coverage: { paused: boolean } }) => {
              resolve(report.coverage.paused);
              port.disconnect();
            });
          }),
        [tab, rescan] as const,
      );
    await page.bringToFront();
    await expect.poll(() => ask(false), { timeout: 14_000, interval: 500 }).toBe(true);
    await page.evaluate(endChanges);
    await page.evaluate(() => (document.querySelector("#a")!.innerHTML = "<p>by Nvidia</p>"));
    await ask(true);
    await expectMarked(page, ["Nvidia", "OpenAI"]);
    await page.close();
  });

  it("is known as it was after the background has died, and what was known decides what comes", async () => {
    const page = await open("<p>Brad Smith and Microsoft.</p><p id=a>Smith came.</p>");
    await expectMarked(page, ["Brad Smith", "Microsoft", "Smith"]);
    const devtools = await extension.context.newCDPSession(page);
    await devtools.send("ServiceWorker.enable");
    await devtools.send("ServiceWorker.stopAllWorkers");
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<p>Smith went, by Huawei.</p>"));
    await expectMarked(page, ["Brad Smith", "Huawei", "Microsoft", "Smith", "Smith"]);
    // Taking the full name away is told to the new one too: without it a surname names nobody.
    await page.evaluate(() => document.querySelector("p")!.remove());
    await expectMarked(page, ["Huawei"]);
    await page.close();
  });

  it("is let go of when the extension is gone", async () => {
    const own = await launch();
    own.pages.put("/left", "<!doctype html><p>by Huawei</p>");
    const page = await own.visit("/left");
    const worker = await own.background();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await page.mouse.move(300, 300);
    await expect
      .poll(async () => {
        await page.mouse.move(Math.random() * 300, Math.random() * 300);
        return markedWords(page);
      })
      .toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await own.close();
  });
});
