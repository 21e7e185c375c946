import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, servePages } from "../e2e/server.ts";
import { launchUndriven } from "./undriven-browser.ts";

/** Says in its title how many marks it has, and for how many looks it has not been seen. When it goes out of sight it adds to itself. */
const PAGE = `<!doctype html><p>by Huawei</p><script>
  let unseen = 0;
  setInterval(() => {
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    unseen = document.hidden ? unseen + 1 : 0;
    document.title = marks + (document.hidden ? unseen > 3 ? " unseen" : " just now" : " seen");
  }, 200);
  let wasSeen = !document.hidden;
  document.onvisibilitychange = () => {
    if (document.hidden && wasSeen) document.body.insertAdjacentHTML("beforeend", "<p>by OpenAI</p>");
    wasSeen = true;
  };
</script>`;

let pages: Pages;
let browser: Awaited<ReturnType<typeof launchUndriven>>;
beforeAll(async () => {
  pages = await servePages({ "/": PAGE });
  browser = await launchUndriven();
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const activate = (tab: number) => browser.inBackground(`chrome.tabs.update(${tab}, { active: true })`);

it("a tab is marked once the reader sees it, and again once they come back to it", async () => {
  const [tab, other] = await browser.inBackground<[number, number]>(
    `(async () => {
      const [front] = await chrome.tabs.query({ active: true });
      const { id } = await chrome.tabs.create({ url: ${JSON.stringify(pages.origin)}, active: false });
      return [id, front.id];
    })()`,
  );
  const told = () =>
    browser.inBackground<[title: string, on: boolean] | null>(
      `new Promise((resolve) => {
        const port = chrome.tabs.connect(${tab}, { name: "frame", frameId: 0 });
        port.onDisconnect.addListener(() => resolve(void chrome.runtime.lastError ?? null));
        port.onMessage.addListener(({ title, on }) => { resolve([title, on]); port.disconnect(); });
      })`,
    );
  // What reads it is not even loaded: that would say that it is on.
  await expect.poll(told).toEqual(["0 unseen", false]);
  await activate(tab);
  await expect.poll(told).toEqual(["1 seen", true]);
  await activate(other);
  await expect.poll(told).toEqual(["1 unseen", true]);
  await activate(tab);
  await expect.poll(told).toEqual(["2 seen", true]);
});
