/** What a hand does in Firefox's own window, and what is to be seen there. */
import type { Browser } from "puppeteer-core";
import { inWindow } from "./firefox-reach.ts";

/** Presses the extension's button in the toolbar. */
export const pressButton = (browser: Browser, id: string): Promise<void> =>
  inWindow(
    browser,
    id,
    `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
  );

/** How large the popup is that the button has opened, CSS px; zeros while there is none. */
export const popupSize = (browser: Browser, id: string): Promise<[width: number, height: number]> =>
  inWindow(
    browser,
    id,
    `const popup = document.querySelector(".webextension-popup-browser");
    const { width, height } = popup?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return [width, height];`,
  );

/** Whether the background is "running" or "stopped", or on its way from the one to the other. */
export const backgroundState = (browser: Browser, id: string): Promise<string> =>
  inWindow(browser, id, "return WebExtensionPolicy.getByID(id).extension.backgroundState;");

/** Puts keys down, or lets them go, in the browser's window, which knows the extension's shortcuts and has a menu bar. */
const keys = (browser: Browser, way: "keydown" | "keyup", names: string[]): Promise<void> =>
  inWindow(
    browser,
    "",
    `window.testKeys ??= Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    testKeys.beginInputTransactionForTests(window);
    for (const key of ${JSON.stringify(names)})
      testKeys.${way}(new KeyboardEvent("", { key, keyCode: { Alt: 18, Shift: 16, ",": 188, ".": 190 }[key] }));`,
  );

/** Holds keys while something is done, if anything. */
export async function holdKeys(browser: Browser, names: string[], meanwhile = async () => {}): Promise<void> {
  await keys(browser, "keydown", names);
  await meanwhile();
  await keys(browser, "keyup", names.toReversed());
}

/** Resolves once the welcome page has opened in front, which it does at a moment of its own. */
export const welcomed = (browser: Browser): Promise<void> =>
  inWindow(
    browser,
    "",
    `while (!gBrowser.tabs.some(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith("/welcome.html")))
      await new Promise((done) => setTimeout(done, 50));`,
  );

/** Whether the menu bar is there, which a press of Alt brings. */
export const hasMenuBar = (browser: Browser): Promise<boolean> =>
  inWindow(browser, "", `return !document.querySelector("#toolbar-menubar").hasAttribute("inactive");`);

/** What Firefox tells a developer who loads the extension. */
export const manifestWarnings = (browser: Browser, id: string): Promise<string[]> =>
  inWindow(browser, id, "return WebExtensionPolicy.getByID(id).extension.warnings;");

/** Opens the popup of the tab in front in a tab beside it, as `popup.html`. */
export const openPopupBeside = (browser: Browser, id: string): Promise<void> =>
  inWindow(
    browser,
    id,
    `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const tab = ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
    const address = WebExtensionPolicy.getByID(id).getURL("popup.html?tab=" + tab);
    gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
  );

/** Allows the extension in private windows, as `about:addons` does, which loads it anew. */
export const allowInPrivate = (browser: Browser, id: string): Promise<void> =>
  inWindow(
    browser,
    id,
    `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
    await (await AddonManager.getAddonByID(id)).reload();`,
  );

/** Opens a page of the extension in a tab in front. */
export const openInTab = (browser: Browser, id: string, path: string): Promise<void> =>
  inWindow(
    browser,
    id,
    `gBrowser.selectedTab = gBrowser.addTab(WebExtensionPolicy.getByID(id).getURL("${path}"), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });`,
  );
