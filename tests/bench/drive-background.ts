import type { CDPSession, Page, Worker } from "playwright-core";
import type { Extension } from "../e2e/extension.ts";

/** Sends a command to a page's content script from another page of ours, so that the background may sleep; gives when. */
export function tellPage(from: Page, tab: number, message: object): Promise<number> {
  return from.evaluate(
    ([id, what]) => {
      const sent = performance.timeOrigin + performance.now();
      // The page has nothing to answer.
      void chrome.tabs.sendMessage(id as number, what).catch(() => {});
      return sent;
    },
    [tab, message] as const,
  );
}

const sessions = new WeakMap<Page, CDPSession>();

/** As the browser does after half a minute in which nothing is asked. */
export async function stopBackground({ context }: Extension, from: Page): Promise<void> {
  const devtools = sessions.get(from) ?? (await context.newCDPSession(from));
  sessions.set(from, devtools);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await from.waitForTimeout(300);
}

/** The background once it runs: while it starts, what is evaluated in it fails. */
export async function background(extension: Extension): Promise<Worker> {
  for (;;) {
    const worker = await extension.background();
    if (await worker.evaluate("true").catch(() => false)) return worker;
    await new Promise((done) => setTimeout(done, 2));
  }
}
