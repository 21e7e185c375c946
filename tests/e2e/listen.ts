import type { Page } from "playwright-core";

interface Context {
  id: number;
  origin: string;
}

/**
 * Gathers what a page's tab reports: every uncaught error, whoever threw it, and each console line that is the extension's, of its
 * background too. By the
 * browser's own protocol: the driver leaves out what content scripts say.
 */
export async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  const contexts = new Map<number, Context>();
  const client = await page.context().newCDPSession(page);
  client.on("Runtime.executionContextCreated", ({ context }) => contexts.set(context.id, context));
  client.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception } }) =>
    heard.push(`${text} ${exception?.description ?? ""}`),
  );
  client.on("Runtime.consoleAPICalled", ({ type, args, executionContextId, stackTrace }) => {
    const from = contexts.get(executionContextId)?.origin ?? stackTrace?.callFrames[0]?.url ?? "";
    if (isOurs(from))
      heard.push(`${type} ${args.map(({ value, description }) => value ?? description).join(" ")}`);
  });
  client.on("Log.entryAdded", ({ entry: { text, url = "" } }) => {
    if (isOurs(url) || text.includes("chrome-extension:")) heard.push(text);
  });
  for (const worker of page.context().serviceWorkers())
    worker.on("console", (message) => heard.push(`background: ${message.text()}`));
  await client.send("Runtime.enable");
  await client.send("Log.enable");
  return heard;
}

const isOurs = (url: string): boolean => url.startsWith("chrome-extension:");
