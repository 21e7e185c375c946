import { afterAll, beforeAll, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../page/launch-firefox.ts";
import { expectMarked } from "../page/marked-words.ts";
import { inDocument, WINDOW_ALLOWED } from "./firefox-reach.ts";
import { openPopupBeside, popupSize, pressButton, welcomed } from "./firefox-window.ts";

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox({ args: WINDOW_ALLOWED });
  await welcomed(firefox.browser);
  await firefox.tab.bringToFront();
});
afterAll(async () => firefox?.close());

// Firefox makes a popup as wide as its content wants to be, and lets it want that in a window without a width.
it("Firefox's popup has the width that it was designed for", async () => {
  const { browser, id } = firefox;
  await pressButton(browser, id);
  await expect.poll(async () => (await popupSize(browser, id))[1]).toBeGreaterThan(100);
  await expect.poll(async () => (await popupSize(browser, id))[0]).toBe(380);
});

// Firefox keeps the page that goes, and with it the popup's way to it.
it("Firefox's popup follows its tab to another page and back", async () => {
  const { browser, id } = firefox;
  const page = await firefox.open("<p>Made by Huawei too.</p>");
  await expectMarked(page, ["Huawei"]);
  await openPopupBeside(browser, id);
  const names = () =>
    inDocument(
      browser,
      "/popup.html?",
      "return [...document.querySelectorAll('.mention-name')].map((name) => name.textContent);",
    ).catch(() => []);
  await expect.poll(names).toEqual(["Huawei"]);
  await firefox.open("<p>Then Nvidia and OpenAI came.</p>");
  await expect.poll(names).toEqual(["Nvidia", "OpenAI"]);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(names).toEqual(["Huawei"]);
});
