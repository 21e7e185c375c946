import puppeteer from "puppeteer-core";
import { FIREFOX_BUILD } from "../../tests/e2e/extension.ts";
import { servePages } from "../../tests/e2e/server.ts";
import type { ShownPage } from "./page.ts";

/** The same in Firefox, where no Chromium is installed. The extension stays until the window closes. */
export async function openFirefox(executablePath: string, page: ShownPage): Promise<void> {
  const pages = await servePages("html" in page ? { "/": page.html } : {});
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: false,
    defaultViewport: null,
  });
  await browser.installExtension(FIREFOX_BUILD);
  const [tab] = await browser.pages();
  await tab!.goto("html" in page ? pages.origin : page.address);
  await new Promise<void>((done) => browser.on("disconnected", () => done()));
  await pages.close();
}
