import type { CDPSession } from "playwright-core";
import { expect, it } from "vitest";
import { launch } from "./extension.ts";

/** Runs expressions in the world of the extension's content scripts, as a page would that has broken into it. */
async function contentScript(session: CDPSession): Promise<(expression: string) => Promise<string>> {
  const world = new Promise<number>((found) =>
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension:")) found(context.id);
    }),
  );
  await session.send("Runtime.enable");
  const contextId = await world;
  return async (expression) => {
    const { result } = await session.send("Runtime.evaluate", {
      expression: `(async () => ${expression})().then(JSON.stringify, String)`,
      awaitPromise: true,
      contextId,
    });
    return result.value as string;
  };
}

const asking = (type: string, data: unknown): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({ id: 1, timestamp: 1, type, data })})`;

it("a content script learns nothing of the library and of what is stored", async () => {
  const extension = await launch({ pages: { "/": "<p>What DeepSeek says." } });
  try {
    const page = await extension.visit("/");
    const run = await contentScript(await extension.context.newCDPSession(page));
    // It does reach the background.
    expect(await run(asking("open", "nothing.txt"))).toContain("“open” was sent with");
    const reading = { paragraph: "DeepSeek", start: 0, end: 8, entity: "deepseek", pageTitle: "" };
    for (const [type, data] of [
      ["library", undefined],
      ["article", "000"],
      ["card", reading],
      ["exportOwn", null],
    ] as const)
      expect(await run(asking(type, data))).toContain("own pages only");
    expect(await run("chrome.storage.local.get()")).toContain("not allowed");
  } finally {
    await extension.close();
  }
});
