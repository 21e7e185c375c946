import type { Page } from "playwright-core";
import type { Extension } from "./extension.ts";

/**
 * Presses the toolbar's button while a page is in front, as a hand does: the extension then has `activeTab` for it. No test
 * can look into the window that opens, so tests open `popup.html?tab=…` beside it.
 */
export async function pressAction({ context, id }: Extension, page: Page): Promise<void> {
  const browser = await context.browser()!.newBrowserCDPSession();
  await page.bringToFront();
  // The browser tells of a tab's address a little later than the page does.
  let tab: { targetId: string } | undefined;
  for (let tries = 0; !tab && tries < 100; tries++) {
    if (tries > 0) await new Promise((done) => setTimeout(done, 50));
    const { targetInfos } = await browser.send("Target.getTargets", {
      filter: [{ type: "tab", exclude: false }],
    });
    tab = targetInfos.find(({ url }) => url === page.url());
  }
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await browser.send("Extensions.triggerAction", { id, targetId: tab.targetId });
  await browser.detach();
}
