/**
 * Runs axe-core over every scene of the stage, light and dark, and prints what it finds: `tsx tests/visual/axe.ts`.
 * Ends with 1 where it finds anything.
 */
import axe from "axe-core";
import { chromium } from "playwright-core";
import { serveStage } from "./serve-stage.ts";

/** A card is a part of a page and not one: it has neither a main landmark nor a title of its own. */
const PART = new Set(["region", "landmark-one-main", "page-has-heading-one", "document-title"]);

const stage = await serveStage();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
let found = 0;
for (const colorScheme of ["light", "dark"] as const) {
  const page = await browser.newPage({
    colorScheme,
    reducedMotion: "reduce",
    viewport: { width: 1000, height: 800 },
  });
  await page.goto(stage.address);
  const scenes = await page.locator("a").allTextContents();
  for (const scene of scenes) {
    await page.goto(`${stage.address}?scene=${scene}`);
    await page.locator("#root > *").first().waitFor();
    await page.waitForTimeout(50);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }),
    );
    for (const { id, help, nodes } of violations) {
      if (scene.startsWith("card") && PART.has(id)) continue;
      found += 1;
      console.log(`${scene}, ${colorScheme}: ${id}: ${help}`);
      for (const node of nodes.slice(0, 3))
        console.log(`    ${node.html.slice(0, 160)}\n    ${node.failureSummary?.split("\n")[1]?.trim()}`);
    }
  }
  console.log(`${scenes.length} scenes, ${colorScheme}: looked at`);
}
await browser.close();
await stage.close();
process.exitCode = found > 0 ? 1 : 0;
