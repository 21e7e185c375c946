/** The same browser twice, with the extension as built and without any: what differs is the extension's. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../../e2e/closed-browser.ts";
import { launch } from "../../e2e/extension.ts";
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
  const folder = mkdtempSync(join(tmpdir(), "sidelight-"));
  // Opened as the other one is: what a page asks the outside world for is refused alike, at the same cost.
  const browser = await openBrowser(folder, null, {});
  return {
    sides: [
      { has: "extension", origin: extension.pages.origin, tab: () => extension.context.newPage() },
      { has: "nothing", origin: pages.origin, tab: () => browser.context.newPage() },
    ],
    put(path, html) {
      extension.pages.put(path, html);
      pages.put(path, html);
    },
    async close() {
      await extension.close();
      await browser.close();
      await pages.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
