import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needBrowser } from "../../scripts/browsers.ts";
import { QUIET } from "../e2e/closed-browser.ts";
import { CHROME_BUILD } from "../e2e/extension.ts";

interface Undriven {
  /** Evaluates an expression in the extension's background; its value, as JSON has it, once it is there. */
  inBackground<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** A Chromium with the extension, in which nothing is attached to any page: where something is, the browser prerenders none. */
export async function launchUndriven(): Promise<Undriven> {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-undriven-"));
  const extension = [`--load-extension=${CHROME_BUILD}`, `--disable-extensions-except=${CHROME_BUILD}`];
  const own = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`];
  const browser = spawn(needBrowser("chromium"), [...QUIET, ...own, ...extension, "about:blank"], {
    stdio: "ignore",
  });
  const gone = new Promise((done) => browser.once("exit", done));
  const socket = new WebSocket(await untilThere(() => backgroundOf(join(folder, "DevToolsActivePort"))));
  await new Promise((done) => socket.addEventListener("open", done, { once: true }));
  let asked = 0;
  const inBackground = <T>(expression: string): Promise<T> =>
    new Promise((resolve) => {
      const id = ++asked;
      const hear = ({ data }: MessageEvent<string>): void => {
        const answer = JSON.parse(data) as { id: number; result: { result: { value: T } } };
        if (answer.id !== id) return;
        socket.removeEventListener("message", hear);
        resolve(answer.result.result.value);
      };
      socket.addEventListener("message", hear);
      const params = { expression, awaitPromise: true, returnByValue: true };
      socket.send(JSON.stringify({ id, method: "Runtime.evaluate", params }));
    });
  await untilThere(() => inBackground(`chrome.storage.local.get("lexicon").then((kept) => !!kept.lexicon)`));
  return {
    inBackground,
    async close() {
      socket.close();
      browser.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the background can be spoken to; undefined as long as it, or the browser, is not there. */
async function backgroundOf(portFile: string): Promise<string | undefined> {
  if (!existsSync(portFile)) return undefined;
  const port = readFileSync(portFile, "utf8").split("\n")[0];
  const all = await fetch(`http://127.0.0.1:${port}/json/list`).then((answer) => answer.json());
  const targets = all as { type: string; url: string; webSocketDebuggerUrl: string }[];
  return targets.find(({ type, url }) => type === "service_worker" && url.endsWith("/background.js"))
    ?.webSocketDebuggerUrl;
}

async function untilThere<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let i = 0; i < 300; i++) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The browser's background did not come up in 30 s.");
}
