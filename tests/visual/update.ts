/** Renews what is kept of every scene: `npx tsx tests/visual/update.ts`. Look at what has changed before you keep it. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { needBrowser } from "../../scripts/browsers.ts";
import { serveStage } from "./serve-stage.ts";
import { KEPT, observe } from "./structure.ts";

const stage = await serveStage();
const browser = await chromium.launch({
  executablePath: needBrowser("chromium"),
  args: ["--no-sandbox", "--disable-gpu"],
});
const { scenes, faults } = await observe(browser, stage.address);
rmSync(KEPT, { recursive: true, force: true });
mkdirSync(KEPT, { recursive: true });
for (const [name, structure] of Object.entries(scenes))
  writeFileSync(join(KEPT, `${name}.json`), `${JSON.stringify(structure, null, 2)}\n`);
for (const fault of faults) console.log(fault);
await browser.close();
await stage.close();
