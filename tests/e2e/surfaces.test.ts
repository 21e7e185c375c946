import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needBrowser } from "../../scripts/browsers.ts";
import { serveStage } from "../visual/serve-stage.ts";

/** Every surface in every state, on the stage: no fault that axe-core knows, and no word that makes a narrow window scroll. */
let stage: Awaited<ReturnType<typeof serveStage>>;
let browser: Browser;
let scenes: string[];
beforeAll(async () => {
  stage = await serveStage();
  browser = await chromium.launch({
    executablePath: needBrowser("chromium"),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  await page.goto(stage.address);
  scenes = await page.locator("a").allTextContents();
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

/** A card is a part of a page and not one: it has neither a main landmark nor a title of its own. */
const PART = ["region", "landmark-one-main", "page-has-heading-one", "document-title"];

async function show(page: Page, scene: string, dir = "ltr"): Promise<void> {
  await page.goto(`${stage.address}#scene=${scene}&dir=${dir}`);
  await page.locator("#root > *").first().waitFor();
  await page.waitForTimeout(30);
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe("every surface", () => {
  it.each(["light", "dark"] as const)("has no fault in %s", { timeout: 120_000 }, async (colorScheme) => {
    const page = await browser.newPage({
      colorScheme,
      reducedMotion: "reduce",
      viewport: { width: 1000, height: 800 },
    });
    const found: Record<string, string[]> = {};
    for (const scene of scenes) {
      await show(page, scene);
      const here = (await faults(page)).filter(
        (fault) => !scene.startsWith("card") || !PART.includes(fault.split(":")[0]!),
      );
      if (here.length > 0) found[scene] = here;
    }
    await page.close();
    expect(scenes.length).toBeGreaterThan(20);
    expect(found).toEqual({});
  });

  it.each(["ltr", "rtl"])("fits into 320 px, %s", { timeout: 60_000 }, async (dir) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    const wide: string[] = [];
    for (const scene of scenes) {
      await show(page, scene, dir);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(scene);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});
