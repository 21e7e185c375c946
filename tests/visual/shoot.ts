/**
 * Writes a PNG of every scene of the stage in every look: `tsx tests/visual/shoot.ts [DIR] [PART OF A NAME]`.
 * For eyes: what they should be compared by is structure, which `tests/e2e/surfaces.test.ts` and the unit tests do.
 */
import { mkdirSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { needBrowser } from "../../scripts/browsers.ts";
import { serveStage } from "./serve-stage.ts";
import { type Shot, shots } from "./shots.ts";

const [dir = "/tmp/visual-shots", part = ""] = process.argv.slice(2);
mkdirSync(dir, { recursive: true });
const stage = await serveStage();
const browser = await chromium.launch({
  executablePath: needBrowser("chromium"),
  args: ["--no-sandbox", "--disable-gpu"],
});
const scenes = await sceneNames();
for (const shot of shots(scenes).filter(({ scene, look }) => `${scene}-${look}`.includes(part))) {
  const overflow = await take(browser, shot);
  if (overflow > 0) console.log(`${shot.scene}-${shot.look}: ${overflow} px too wide`);
}
await browser.close();
await stage.close();

async function sceneNames(): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(stage.address);
  const names = await page.locator("a").allTextContents();
  await page.close();
  return names;
}

/** Returns by how many px the page is wider than its window. */
async function take(from: Browser, shot: Shot): Promise<number> {
  const context = await from.newContext({
    viewport: {
      width: shot.width,
      height: shot.scene.startsWith("card") ? 300 : shot.look === "tall" ? 1000 : 600,
    },
    deviceScaleFactor: shot.scale ?? 1,
    colorScheme: shot.scheme ?? "light",
    contrast: shot.contrast ?? "no-preference",
    forcedColors: shot.forced ? "active" : "none",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.log(`${shot.scene}-${shot.look}: ${error.message}`));
  await page.goto(`${stage.address}?lang=${shot.lang ?? "en"}#scene=${shot.scene}&dir=${shot.dir ?? "ltr"}`);
  await page.locator("#root > *").first().waitFor();
  for (const name of shot.press ?? [])
    await page
      .getByText(name, { exact: true })
      .or(page.getByLabel(name, { exact: true }))
      .first()
      .click();
  if (shot.type) await page.getByLabel(shot.type.into).fill(shot.type.text);
  await page.waitForTimeout(60);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  // A popup is seen through a window of at most 600 px, its foot always in view.
  const fullPage = !shot.scene.startsWith("popup") || shot.look === "tall";
  await page.screenshot({ path: `${dir}/${shot.scene}-${shot.look}.png`, fullPage });
  await context.close();
  return overflow;
}
