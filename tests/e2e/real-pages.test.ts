import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch, ROOT } from "./extension.ts";

/** Pages of real sites, where they are at hand. Their own scripts and everything that they ask for are stopped. */
const FOLDER = join(ROOT, "../shared/pages");
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".html")) : [];

describe.skipIf(names.length === 0)("a real page", () => {
  let extension: Extension;
  beforeAll(async () => {
    const pages = Object.fromEntries(
      names.map((name) => [`/${name}`, readFileSync(join(FOLDER, name), "utf8")]),
    );
    extension = await launch({ pages, pageScripts: false });
  });
  afterAll(() => extension?.close());

  it.each(names)("%s: nothing is thrown, and its DOM stays as it was", async (name) => {
    const page = await extension.context.newPage();
    const ours: string[] = [];
    page.on("pageerror", (error) => ours.push(error.message));
    page.on("console", (message) => {
      if (message.location().url.startsWith("chrome-extension:")) ours.push(message.text());
    });
    await page.route("**/*", (route) =>
      route.request().url().startsWith(extension.pages.origin) ? route.continue() : route.abort(),
    );
    await page.goto(`${extension.pages.origin}/${name}`, { waitUntil: "domcontentloaded" });
    // Parsed with scripting on, as the live page is: only then is what stands in <noscript> text on both sides.
    const plain = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await plain();
    await page.waitForLoadState("load", { timeout: 5_000 }).catch(() => {});
    await page.waitForTimeout(700);
    expect(ours).toEqual([]);
    expect(await plain()).toBe(before);
    expect(await page.evaluate(() => document.querySelectorAll("sidelight-card").length)).toBe(0);
    await page.close();
  });
});
