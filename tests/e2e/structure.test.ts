import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { needBrowser } from "../../scripts/browsers.ts";
import { serveStage } from "../visual/serve-stage.ts";
import { differences, observe, readKept } from "../visual/structure.ts";

let stage: Awaited<ReturnType<typeof serveStage>>;
let browser: Browser;
let seen: Awaited<ReturnType<typeof observe>>;
beforeAll(async () => {
  stage = await serveStage();
  browser = await chromium.launch({
    executablePath: needBrowser("chromium"),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  seen = await observe(browser, stage.address);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

it("every scene stands as it was kept", () => {
  const kept = readKept();
  const found = Object.entries(seen.scenes)
    .map(([name, now]) => [name, differences(now, kept[name])] as const)
    .filter(([, lines]) => lines.length > 0);
  expect(
    Object.fromEntries(found),
    "Where that is meant: npx tsx tests/visual/update.ts, look at it with npx tsx tests/visual/shoot.ts, and commit",
  ).toEqual({});
  expect(Object.keys(kept).filter((name) => !(name in seen.scenes))).toEqual([]);
});

it("in no look are words cut off or outside the window", () => expect(seen.faults).toEqual([]));
