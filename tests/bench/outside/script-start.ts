/** What the content script costs before it does anything: compiled, and run to its first pause. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { needBrowser } from "../../../scripts/browsers.ts";
import { QUIET } from "../../e2e/closed-browser.ts";
import { servePages } from "../../e2e/server.ts";
import { median } from "../ratios.ts";
import { scriptStart, traced } from "./trace.ts";
import { pause, type TwoBrowsers } from "./two-browsers.ts";

/** The page has no script: what is compiled and run in it is the extension's. */
const PAGE = "<!doctype html><title>t</title><p>Nobody is named here.</p>";

/** Medians, ms: of the extension as built, and of one whose content script is empty. */
export async function measureStart(
  { sides: [extension], put }: TwoBrowsers,
  loads: number,
): Promise<{ ours: number; empty: number }> {
  put("/start", PAGE);
  const ours: number[] = [];
  for (let turn = 0; turn < loads; turn++) {
    const tab = await extension.tab();
    ours.push(await startOf(tab, `${extension.origin}/start`));
  }
  return { ours: median(ours), empty: await emptyStart(loads) };
}

async function emptyStart(loads: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-empty-"));
  const pages = await servePages({ "/start": PAGE });
  const context = await launchEmpty(folder);
  const taken: number[] = [];
  for (let turn = 0; turn < loads; turn++)
    taken.push(await startOf(await context.newPage(), `${pages.origin}/start`));
  await context.close();
  await pages.close();
  rmSync(folder, { recursive: true, force: true });
  return median(taken);
}

async function startOf(
  tab: Awaited<ReturnType<BrowserContext["newPage"]>>,
  address: string,
): Promise<number> {
  const trace = await traced(tab, async () => {
    await tab.goto(address, { waitUntil: "load" });
    await pause(300);
  });
  await tab.close();
  return scriptStart(trace);
}

function launchEmpty(folder: string): Promise<BrowserContext> {
  const build = join(folder, "extension");
  mkdirSync(build);
  writeFileSync(join(build, "content.js"), ";");
  const scripts = { matches: ["http://*/*", "https://*/*"], js: ["content.js"], all_frames: true };
  const manifest = { manifest_version: 3, name: "empty", version: "1", content_scripts: [scripts] };
  writeFileSync(join(build, "manifest.json"), JSON.stringify(manifest));
  return chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: needBrowser("chromium"),
    args: [...QUIET, `--load-extension=${build}`, `--disable-extensions-except=${build}`],
    ignoreDefaultArgs: ["--disable-extensions"],
  });
}
