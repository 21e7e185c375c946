/** Reaches Firefox's own window, where the toolbar and its popups are. Only a Firefox that is launched with `WINDOW_ALLOWED` lets a driver in there. */
import type { Browser } from "puppeteer-core";

export const WINDOW_ALLOWED = ["--remote-allow-system-access"];

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs a script in the browser's window, as the body of an async function of `id`, and resolves with what it returns, through JSON. */
export async function inWindow<T>(browser: Browser, id: string, script: string): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts } = (
    await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 })
  ).result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith("/browser.xhtml"))!;
  const { result, exceptionDetails } = (
    await connection.send("script.callFunction", {
      functionDeclaration: `async (id) => JSON.stringify(await (async () => { ${script} })())`,
      arguments: [{ type: "string", value: id }],
      target: { context: window.context },
      awaitPromise: true,
    })
  ).result as { result?: { value?: string }; exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value === undefined ? (undefined as T) : JSON.parse(result.value);
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
