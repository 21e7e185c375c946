import { expect, it } from "vitest";
import { launchFirefox } from "./launch-firefox.ts";
import { expectMarked } from "./marked-words.ts";

/** Firefox's setting for pages' colours: always the reader's own. */
const ALWAYS = { "browser.display.document_color_use": 2 };

it("underlines whole names in Firefox where colours are forced, and sets words off in the forced colour", async () => {
  const firefox = await launchFirefox({ extraPrefsFirefox: ALWAYS });
  const page = await firefox.open("<p>Made by Huawei, and by OpenAI too</p>");
  expect(await page.evaluate(() => matchMedia("(forced-colors)").matches)).toBe(true);
  await expectMarked(page, ["Huawei", "OpenAI"]);
  const [setOff, forced] = await page.evaluate(() => {
    const { body } = document;
    body.style.color = "Highlight";
    const active = getComputedStyle(body.firstElementChild!, "::highlight(sidelight-active)");
    return [active.backgroundColor, getComputedStyle(body).color];
  });
  expect(setOff).toBe(forced);
  await firefox.close();
});
