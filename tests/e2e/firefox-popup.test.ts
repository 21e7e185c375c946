import { afterAll, beforeAll, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../page/launch-firefox.ts";
import { popupSize, pressButton, WINDOW_ALLOWED } from "./firefox-window.ts";

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox({ args: WINDOW_ALLOWED });
});
afterAll(async () => firefox?.close());

// Firefox makes a popup as wide as its content wants to be, and lets it want that in a window without a width.
it("Firefox's popup has the width that it was designed for", async () => {
  const { browser, id } = firefox;
  await pressButton(browser, id);
  await expect.poll(async () => (await popupSize(browser, id))[1]).toBeGreaterThan(100);
  await expect.poll(async () => (await popupSize(browser, id))[0]).toBe(380);
});
