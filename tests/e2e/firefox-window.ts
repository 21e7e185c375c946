/**
 * Reaches what no driver of Firefox shows: the browser's own window, where the toolbar, its popups and the shortcuts are, and the card. Only a
 * Firefox that is launched with `WINDOW_ALLOWED` lets one in.
 */
import type { Browser } from "puppeteer-core";

export const WINDOW_ALLOWED = ["--remote-allow-system-access"];

interface Context {
  context: string;
  url: string;
  children: Context[] | null;
}
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Sends a command of WebDriver BiDi. */
async function send<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result as T;
}

/** Runs a script in a document, as the body of an async function of `id`, and resolves with what it returns, through JSON. */
async function runIn<T>(browser: Browser, context: string, id: string, script: string): Promise<T> {
  const { result, exceptionDetails } = await send<{
    result?: { value?: string };
    exceptionDetails?: { text: string };
  }>(browser, "script.callFunction", {
    functionDeclaration: `async (id) => JSON.stringify(await (async () => { ${script} })())`,
    arguments: [{ type: "string", value: id }],
    target: { context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value === undefined ? (undefined as T) : JSON.parse(result.value);
}

const openContexts = async (browser: Browser, scope: "chrome" | "content"): Promise<Context[]> =>
  (await send<{ contexts: Context[] }>(browser, "browsingContext.getTree", { "moz:scope": scope })).contexts;

/** Runs a script in the browser's window; `id` in it is the extension's. */
async function inWindow<T>(browser: Browser, id: string, script: string): Promise<T> {
  const window = (await openContexts(browser, "chrome")).find(({ url }) => url.endsWith("/browser.xhtml"))!;
  return runIn(browser, window.context, id, script);
}

/** Runs a script in the document of the card. */
export async function inCard<T>(browser: Browser, script: string): Promise<T> {
  const within = ({ children, ...own }: Context): Omit<Context, "children">[] => [
    own,
    ...(children ?? []).flatMap(within),
  ];
  const all = (await openContexts(browser, "content")).flatMap(within);
  return runIn(browser, all.find(({ url }) => url.includes("/card.html"))!.context, "", script);
}

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
