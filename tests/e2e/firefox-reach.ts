/**
 * Reaches what no driver of Firefox shows: the browser's own window, where the toolbar, its popups and the shortcuts are, and the pages of the
 * extension. Only a Firefox that is launched with `WINDOW_ALLOWED` lets one in.
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
export async function inWindow<T>(browser: Browser, id: string, script: string): Promise<T> {
  const window = (await openContexts(browser, "chrome")).find(({ url }) => url.endsWith("/browser.xhtml"))!;
  return runIn(browser, window.context, id, script);
}

/** Runs a script in the first open document, in a tab or a frame, whose address holds `part`. */
export async function inDocument<T>(browser: Browser, part: string, script: string): Promise<T> {
  const within = ({ children, ...own }: Context): Omit<Context, "children">[] => [
    own,
    ...(children ?? []).flatMap(within),
  ];
  const all = (await openContexts(browser, "content")).flatMap(within);
  return runIn(browser, all.find(({ url }) => url.includes(part))!.context, "", script);
}
