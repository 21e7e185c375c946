import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openTwo, pause, type Side, type TwoBrowsers } from "../bench/outside/two-browsers.ts";
import { countMarks, ROOT } from "./extension.ts";
import { listen } from "./listen.ts";
import { type PageState, stateOf } from "./page-state.ts";

/** Pages of real sites, where they are at hand. Their own scripts and everything that they ask for are stopped. */
const FOLDER = join(ROOT, "../shared/pages");
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".html")) : [];

/** Few of the pages name anything by themselves; what is marked is what could be felt. */
const named = (html: string): string =>
  html.replace(/<body[^>]*>/gi, "$&<p>News of DeepSeek and Huawei.</p>");

/** Elements of each page whose boxes and looks are compared. */
const SAMPLED = 200;
/** What a page and the extension may still do once all is loaded and marked, ms. */
const SETTLED = 700;
/** How long marks are waited for, ms. */
const PATIENCE = 6_000;

const isMarked = (page: Page): Promise<boolean> =>
  vi
    .waitFor(async () => expect(await countMarks(page)).toBeGreaterThanOrEqual(2), PATIENCE)
    .then(
      () => true,
      () => false,
    );

describe.skipIf(names.length === 0)("a real page", () => {
  let two: TwoBrowsers;
  let markedPages = 0;
  beforeAll(async () => {
    two = await openTwo(false);
    for (const name of names) two.put(`/${name}`, named(readFileSync(join(FOLDER, name), "utf8")));
  });
  afterAll(() => two?.close());

  async function visit({ tab, origin, has }: Side, name: string): Promise<PageState & { heard: string[] }> {
    const page = await tab();
    const isOutside = ({ href, protocol }: URL): boolean =>
      !href.startsWith(origin) && protocol !== "chrome-extension:";
    await page.route(isOutside, (route) => route.abort());
    const heard = await listen(page);
    await page.goto(`${origin}/${name}`, { waitUntil: "domcontentloaded" });
    await page.waitForLoadState("load", { timeout: 5_000 }).catch(() => {});
    if (has === "extension" && (await isMarked(page))) markedPages++;
    await pause(SETTLED);
    const state = await stateOf(page, SAMPLED, names.indexOf(name) + 1);
    if (has === "extension") {
      expect(await page.evaluate(() => document.querySelectorAll("sidelight-card").length)).toBe(0);
    }
    await page.close();
    return { ...state, heard };
  }

  it.each(names)("%s: nothing is said, and all stands as it does without the extension", async (name) => {
    const [ours, plain] = await Promise.all(two.sides.map((side) => visit(side, name)));
    expect(ours!.heard).toEqual([]);
    expect(ours!.html).toBe(plain!.html);
    expect(ours!.sampled).toEqual(plain!.sampled);
  });

  // One of them lays nothing out without its scripts: the added paragraph has no box there.
  it("is marked, or all this would say little", () =>
    expect(markedPages).toBeGreaterThanOrEqual(names.length - 1));
});
