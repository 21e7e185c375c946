import type { Page } from "playwright-core";
import type { Extension } from "../e2e/extension.ts";

/** Puts the body of a page up on the extension's server and opens it, without waiting for marks. */
export async function openPage(extension: Extension, body: string): Promise<Page> {
  const path = `/page-${Math.random()}`;
  extension.pages.put(path, `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`);
  const page = await extension.context.newPage();
  await page.goto(extension.pages.origin + path);
  return page;
}
