/**
 * `npm start`: builds, and opens an installed browser with the extension on a news page of our own.
 * `--page FILE_OR_URL` on that page; `--headless --out DIR`, or no display: PNGs of what a person would see, into DIR ("shots").
 * `--no-build` takes the build that is there.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { findBrowser, needBrowser } from "./browsers.ts";
import { command } from "./command.ts";
import { openChromium } from "./start/open-chromium.ts";
import { openFirefox } from "./start/open-firefox.ts";
import type { ShownPage } from "./start/page.ts";
import { takeShots } from "./start/take-shots.ts";

const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    headless: { type: "boolean", default: false },
    out: { type: "string", default: "shots" },
    page: { type: "string" },
    "no-build": { type: "boolean", default: false },
  },
});

const headless = values.headless || !hasDisplay();
const engine = headless || findBrowser("chromium") || !findBrowser("firefox") ? "chromium" : "firefox";

await command(async () => {
  const browser = needBrowser(engine);
  const page = readPage(values.page ?? join(import.meta.dirname, "demo/news.html"));
  if (!values["no-build"]) build(engine === "chromium" ? "chrome" : "firefox");
  if (headless) await takeShots(page, resolve(values.out));
  else if (engine === "chromium") await openChromium(page);
  else await openFirefox(browser, page);
});

function build(target: "chrome" | "firefox"): void {
  const wxt = join(root, "node_modules/wxt/bin/wxt.mjs");
  execFileSync(process.execPath, [wxt, "build", "-b", target, "--mv3"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** A file is served from this machine and may load nothing else; an address is visited as it is. */
function readPage(named: string): ShownPage {
  if (/^https?:\/\//.test(named)) return { address: named };
  if (!existsSync(named))
    throw new Error(`There is no file ${named}. Give a file, or an address that begins with http.`);
  console.log(`Page: ${pathToFileURL(named).href}`);
  return { html: readFileSync(named, "utf8") };
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}
