import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../page/launch-firefox.ts";
import { expectMarked } from "../page/marked-words.ts";
import { inDocument, WINDOW_ALLOWED } from "./firefox-reach.ts";
import { hasMenuBar, holdKeys, welcomed } from "./firefox-window.ts";

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox({ args: WINDOW_ALLOWED });
  await welcomed(firefox.browser);
  await firefox.tab.bringToFront();
});
afterAll(() => firefox?.close());

const press = (...keys: string[]) => holdKeys(firefox.browser, ["Alt", ...keys]);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement!.id || document.activeElement!.localName);

it("Firefox's own shortcuts step, open a card that has the focus, and switch the site off", async () => {
  const page = await firefox.open(
    `<p><a href=#one id=one>One</a> of Huawei. <a href=#two id=two>Two</a></p>`,
  );
  await expectMarked(page, ["Huawei"]);
  // The window's focus may still be where the welcome page has left it.
  await page.mouse.click(400, 300);
  await page.focus("#one");
  await press(".");
  await page.waitForFunction(() => CSS.highlights.get("sidelight-active")?.size === 1);
  await press("Shift", ".");
  await expect.poll(() => focused(page)).toBe("sidelight-card");
  const focusedInCard = () =>
    inDocument(
      firefox.browser,
      "/card.html",
      "return `${document.activeElement.className} ${document.hasFocus()}`;",
    );
  await expect.poll(focusedInCard).toBe("card true");

  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("one");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("two");

  await press("Shift", ",");
  await expectMarked(page, []);
  await press("Shift", ",");
  await expectMarked(page, ["Huawei"]);
});

it("Firefox's menu bar stays away where Alt has opened a card", async () => {
  const page = await firefox.open(
    `<p>Made by <b>Huawei</b> too.</p><script>
      window.heard = [];
      for (const type of ["keydown", "keyup"]) addEventListener(type, () => heard.push(type), true);
    </script>`,
  );
  await expectMarked(page, ["Huawei"]);
  // Alt goes down twice: for the window, which has the menu bar, and for the driver's pointer. The window's key comes to the page at a
  // moment of its own, and has to come first both ways, as the one that counts.
  const hears = (type: string) =>
    page.waitForFunction(
      (wanted) => (window as unknown as { heard: string[] }).heard.includes(wanted),
      {},
      type,
    );
  const { x, y } = (await (await page.$("b"))!.boundingBox())!;
  await page.mouse.move(x, y + 200);
  await holdKeys(firefox.browser, ["Alt"], async () => {
    await hears("keydown");
    await page.keyboard.down("Alt");
    await page.mouse.move(x + 9, y + 9, { steps: 3 });
    await page.waitForFunction(() => CSS.highlights.get("sidelight-active")?.size === 1);
  });
  await hears("keyup");
  await page.keyboard.up("Alt");
  expect(await hasMenuBar(firefox.browser)).toBe(false);

  // Without pointing, Alt is the browser's.
  await press();
  await expect.poll(() => hasMenuBar(firefox.browser)).toBe(true);
  await press();
});
