import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { needBrowser } from "../../scripts/browsers.ts";
import { QUIET } from "../e2e/closed-browser.ts";
import { bundleScript } from "./bundle-script.ts";
import type { everyRun, runsOf } from "../../lib/page/runs.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: needBrowser("chromium"), args: QUIET });
});
afterAll(() => browser?.close());

it("a page walked whole is made of the very runs that its blocks are made of", async () => {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundleScript(join(import.meta.dirname, "walk-script.ts")) });
  const other = await page.evaluate(() => {
    const walk = globalThis as unknown as { everyRun: typeof everyRun; runsOf: typeof runsOf };
    const tags = "p div b i span a sup br img button code section li td h2 svg script x-y summary em".split(
      " ",
    );
    const words = ["Hua", "wei", " by", "\n", "  ", "Open AI ", "x", "."];
    let seed = 7;
    const one = <T>(list: readonly T[]): T => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return list[(seed >> 8) % list.length]!;
    };
    const element = (depth: number): string => {
      const tag = one(tags);
      return /^(br|img)$/.test(tag)
        ? `<${tag}>`
        : `<${tag}${one([" hidden", " contenteditable", ...Array<string>(10).fill("")])}>${content(depth)}</${tag}>`;
    };
    const content = (depth: number): string =>
      Array.from(one(["1", "12", "123", "1234"]), () =>
        depth === 0 || one([0, 1, 2]) === 0 ? one(words) : element(depth - 1),
      ).join("");
    for (let i = 0; i < 3000; i++) {
      document.body.innerHTML = content(4);
      const whole = [...walk.everyRun([document], false)];
      const own = [...new Set(whole.map(({ container }) => container))].flatMap((container) => [
        ...walk.runsOf(container, false),
      ]);
      const texts = new Map(own.map(({ nodes, text }) => [nodes[0], text]));
      const isSame =
        whole.length === own.length && whole.every(({ nodes, text }) => texts.get(nodes[0]!) === text);
      if (!isSame) return document.body.innerHTML;
    }
    return null;
  });
  expect(other).toBeNull();
});
