import { expect, it } from "vitest";
import { servePages } from "../e2e/server.ts";
import { launchUndriven } from "./undriven-browser.ts";

const AHEAD = `<!doctype html><p>by OpenAI</p><script>
  const was = document.prerendering;
  const say = (what) => (document.title = what + ", " + CSS.highlights.size + " kinds of marks");
  let before = 0;
  setInterval(() => {
    if (document.prerendering) before = Math.max(before, CSS.highlights.size);
    else say(was ? "prerendered, " + before + " before" : "loaded");
  }, 50);
</script>`;
const FIRST = `<!doctype html><p>by Huawei</p><a href="/ahead">on</a>
  <script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script>
  <script>setTimeout(() => document.querySelector("a").click(), 2000)</script>`;

it("a page that is prerendered is marked once the reader goes there, and not before", async () => {
  const pages = await servePages({ "/": FIRST, "/ahead": AHEAD });
  const browser = await launchUndriven();
  try {
    const tab = await browser.inBackground<number>(
      `chrome.tabs.create({ url: ${JSON.stringify(pages.origin)} }).then(({ id }) => id)`,
    );
    const told = () =>
      browser.inBackground<[title: string, counts: Record<string, number>] | null>(
        `new Promise((resolve) => {
          const port = chrome.tabs.connect(${tab}, { name: "frame", frameId: 0 });
          port.onDisconnect.addListener(() => resolve(void chrome.runtime.lastError ?? null));
          port.onMessage.addListener(({ title, counts }) => { resolve([title, counts]); port.disconnect(); });
        })`,
      );
    await expect
      .poll(told, { timeout: 15_000, interval: 300 })
      .toEqual(["prerendered, 0 before, 1 kinds of marks", { openai: 1 }]);
  } finally {
    await browser.close();
    await pages.close();
  }
});
