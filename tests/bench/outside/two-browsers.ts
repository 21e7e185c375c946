/** The same browser twice, with the extension as built and without any: what differs is the extension's. */
import { chromium, type Page } from "playwright-core";
import { needBrowser } from "../../../scripts/browsers.ts";
import { launch, QUIET } from "../../e2e/extension.ts";
import { servePages } from "../../e2e/server.ts";

export interface Side {
  has: "extension" | "nothing";
  origin: string;
  /** A new tab, empty yet. */
  tab(): Promise<Page>;
}

export interface TwoBrowsers {
  sides: readonly [Side, Side];
  put(path: string, html: string): void;
  close(): Promise<void>;
}

/** `pageScripts`: whether the pages' own scripts run. Nothing of the outside world is reached. */
export async function openTwo(pageScripts: boolean): Promise<TwoBrowsers> {
  const extension = await launch({ pageScripts });
  const pages = await servePages({}, { scripts: pageScripts });
  const browser = await chromium.launch({ executablePath: needBrowser("chromium"), args: QUIET });
  const context = await browser.newContext({ viewport: { width: 1120, height: 800 } });
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  return {
    sides: [
      { has: "extension", origin: extension.pages.origin, tab: () => extension.context.newPage() },
      { has: "nothing", origin: pages.origin, tab: () => context.newPage() },
    ],
    put(path, html) {
      extension.pages.put(path, html);
      pages.put(path, html);
    },
    async close() {
      await extension.close();
      await browser.close();
      await pages.close();
    },
  };
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
