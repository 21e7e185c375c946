/** Firefox keeps the pages of containers and of private windows apart from all others. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { ownEntity } from "../../lib/lexicon/own-entity.ts";
import { type Firefox, launchFirefox } from "../page/launch-firefox.ts";
import { inDocument, inWindow, WINDOW_ALLOWED } from "./firefox-reach.ts";
import { openInTab, welcomed } from "./firefox-window.ts";

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox({
    args: WINDOW_ALLOWED,
    extraPrefsFirefox: { "privacy.userContext.enabled": true },
  });
  await welcomed(firefox.browser);
});
afterAll(() => firefox?.close());

it("the library in a container follows what is changed outside it", async () => {
  const { browser, id } = firefox;
  await inWindow(
    browser,
    id,
    `gBrowser.addTab(WebExtensionPolicy.getByID(id).getURL("reader.html?within"), {
      userContextId: 1, triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });`,
  );
  await openInTab(browser, id, "reader.html?outside");
  const shelf = (which: string): Promise<string> =>
    inDocument<string>(browser, `/reader.html?${which}`, "return document.body.innerText;").catch(() => "");
  for (const which of ["within", "outside"]) await expect.poll(() => shelf(which)).toContain("Huawei");
  const entities = [ownEntity({ id: "name-1", name: "Tollund Yard", type: "organisation" })];
  const message = { id: 0, type: "keep", data: { articles: [], entities }, timestamp: 0 };
  await inDocument(
    browser,
    "/reader.html?outside",
    `await browser.runtime.sendMessage(${JSON.stringify(message)});`,
  );
  for (const which of ["outside", "within"]) await expect.poll(() => shelf(which)).toContain("Tollund Yard");
});
