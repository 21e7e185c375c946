/** A Chromium without any extension, and pages in it that the measured script runs in. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { COMPILE_AT_ONCE } from "../../scripts/compile-at-once.ts";
import { needBrowser } from "../../scripts/browsers.ts";
import { QUIET } from "../e2e/closed-browser.ts";
import { bundleInPage } from "./bundle.ts";
import type { Bench, Timed } from "./in-page/main.ts";
import type { BenchLexicon } from "./lexicons.ts";

declare const bench: Bench;

export interface BenchBrowser {
  version: string;
  /** A page in a process of its own, with the lexicon opened by the ways named; build times, ms, NaN where one cannot hold it. */
  open(
    lexicon: BenchLexicon,
    ways: readonly string[],
  ): Promise<{ page: Page; built: Record<string, number> }>;
  close(): Promise<void>;
}

/** An isolated page's clock ticks every 5 µs and not every 100. */
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "script-src 'none'; worker-src blob:",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export async function openBench(): Promise<BenchBrowser> {
  // Every way's code is compiled before it is timed, as the extension's is while it is fetched.
  const script = COMPILE_AT_ONCE + (await bundleInPage());
  const server = createServer((_, response) =>
    response.writeHead(200, HEADERS).end("<!doctype html><title>bench</title>"),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await chromium.launch({ executablePath: needBrowser("chromium"), args: QUIET });
  return {
    version: browser.version(),
    async open(lexicon, ways) {
      const context = await browser.newContext({ viewport: { width: 1120, height: 800 } });
      await context.route(
        (url) => !url.href.startsWith(address),
        (route) => route.abort(),
      );
      const page = await context.newPage();
      await page.goto(address);
      // The driver's own evaluate would wrap it, and the browser then takes the hint for a comment.
      const session = await context.newCDPSession(page);
      await session.send("Runtime.evaluate", { expression: script });
      await session.detach();
      const compiled = Buffer.from(lexicon.compiled).toString("base64");
      const built: Record<string, number> = {};
      for (const way of ways)
        built[way] = await page
          .evaluate(([name, names, bytes]) => bench.prepare(name, names, bytes), [
            way,
            lexicon.names,
            compiled,
          ] as const)
          .catch(() => NaN);
      return { page, built };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Puts a page up in place of the one that stands. */
export const stageIn = (page: Page, html: string): Promise<void> =>
  page.evaluate((text) => bench.stage(text), html);

/** Runs ways by turns on the page that stands. */
export const runIn = (page: Page, ways: readonly string[], rounds: number): Promise<Record<string, Timed>> =>
  page.evaluate(([names, times]) => bench.run(names, times), [ways, rounds] as const);

/** The first run of a way in a fresh process: ms. */
export const firstIn = (page: Page, way: string): Promise<number> =>
  page.evaluate((name) => bench.first(name), way);
