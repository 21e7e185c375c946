/** Chromium keeps each value that is large in a file of its own: the pack that ships is one, and so is a part of the index. */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { openBrowser } from "./closed-browser.ts";
import { CHROME_BUILD } from "./extension.ts";

const folder = mkdtempSync(join(tmpdir(), "sidelight-lost-"));
const build = join(folder, "extension");
cpSync(CHROME_BUILD, build, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the library in a browser with the one profile, and waits for what is on its shelf. */
async function withShelf(look: (titles: string[]) => void): Promise<void> {
  const { context, close } = await openBrowser(folder, build, {});
  const reader = await context.newPage();
  await reader.goto(`chrome-extension://${await idIn(context)}/reader.html`);
  await reader.locator(".shelf-articles li").first().waitFor();
  look(await reader.locator(".shelf-articles li a").allTextContents());
  await reader.getByRole("searchbox").first().fill("Huawei");
  await reader.locator(".search-found a").first().waitFor();
  await close();
}

async function idIn(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return new URL(worker.url()).host;
}

/** The files of large values in the profile. */
function largeFiles(): string[] {
  const databases = join(folder, "profile/Default/IndexedDB");
  const all = readdirSync(databases, { recursive: true }) as string[];
  return all
    .filter((name) => name.includes(".blob"))
    .map((name) => join(databases, name))
    .filter((path) => statSync(path).isFile());
}

it("the library is whole again where those files are lost", async () => {
  let before: string[] = [];
  await withShelf((titles) => (before = titles));
  const files = largeFiles();
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) rmSync(file);
  await withShelf((titles) => expect(titles).toEqual(before));
}, 90_000);
