import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../page/launch-firefox.ts";
import { expectMarked } from "../page/marked-words.ts";
import { WINDOW_ALLOWED } from "./firefox-reach.ts";
import { backgroundState } from "./firefox-window.ts";

/** ms of quiet after which the background is ended: as little as it must be kept awake through, where the browser itself allows 30 seconds. */
const QUIET = 23_000;
/** ms that a closed card still stays in its page, hidden and connected: see `KEPT` in `lib/page/card-control.ts`. */
const KEPT = 20_000;

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox({
    args: WINDOW_ALLOWED,
    extraPrefsFirefox: { "extensions.background.idle.timeout": QUIET },
  });
});
afterAll(async () => firefox?.close());

const isOpen = (page: Page) =>
  page.evaluate(() => document.querySelector("sidelight-card:popover-open") !== null);

async function openCard(page: Page): Promise<void> {
  const { x, y } = (await (await page.$("b"))!.boundingBox())!;
  await page.mouse.move(x, y + 200);
  await page.mouse.move(x + 9, y + 9, { steps: 3 });
  await page.waitForFunction(() => CSS.highlights.get("sidelight-active")?.size === 1);
}

// In Firefox a card reaches its page through the background.
it("a card stays open for as long as it is read, and then lets the background rest", async () => {
  const { browser, id } = firefox;
  const page = await firefox.open("<p>by <b>Huawei</b></p>");
  await expectMarked(page, ["Huawei"]);
  await openCard(page);
  await pause(QUIET + 3000);
  expect(await isOpen(page)).toBe(true);

  await page.keyboard.press("Escape");
  await expect.poll(() => isOpen(page)).toBe(false);
  await expect
    .poll(() => backgroundState(browser, id), { timeout: KEPT + QUIET + 5000, interval: 500 })
    .toBe("stopped");
  await openCard(page);
}, 120_000);
