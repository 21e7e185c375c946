import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { needBrowser } from "../../scripts/browsers.ts";
import { recordOutside } from "./proxy.ts";

export interface BrowserOptions {
  headed?: boolean;
  colorScheme?: "light" | "dark";
  /** null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  /** Of the browser's own words, and so of ours: "de", "zh_CN". Where it is left out, English; in a window, the reader's own. */
  language?: string;
  /** Pages that are left are kept for the way back, as in a reader's browser; the driver itself cannot go back to those. */
  keepsPages?: boolean;
  /** The web may be reached: to try the extension on a real address, never in a test. */
  openWeb?: boolean;
}

interface ClosedBrowser {
  context: BrowserContext;
  /** Everything that anybody in the browser asked the outside world for, by the proxy that stops it all. */
  outside: string[];
  close(): Promise<void>;
}

/** A Chromium with its profile in `folder`, with the extension built in a folder or with none, and nothing of the outside world. */
export async function openBrowser(
  folder: string,
  build: string | null,
  options: BrowserOptions,
): Promise<ClosedBrowser> {
  const recorder = options.openWeb ? null : await recordOutside();
  const language = options.language ?? (options.headed ? undefined : "en");
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: needBrowser("chromium"),
    headless: !options.headed,
    colorScheme: options.colorScheme ?? "light",
    viewport: options.viewport === undefined ? { width: 1120, height: 800 } : options.viewport,
    ...(recorder && { proxy: { server: recorder.address, bypass: "127.0.0.1" } }),
    // On Linux the browser looks for its language here; elsewhere it takes the switch.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...QUIET,
      ...(language ? [`--lang=${language.replace("_", "-")}`] : []),
      ...(build === null ? [] : [`--load-extension=${build}`, `--disable-extensions-except=${build}`]),
    ],
    ignoreDefaultArgs: [
      ...(build === null ? [] : ["--disable-extensions"]),
      ...(options.keepsPages ? ["--disable-back-forward-cache"] : []),
    ],
  });
  return {
    context,
    outside: recorder?.asked ?? [],
    async close() {
      await context.close();
      await recorder?.close();
    },
  };
}

/** So that the browser itself asks nobody for anything. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
