import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { SCROLLS } from "./cases/scrolls.ts";
import { markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";
import { expectScrolled } from "./scrolled.ts";

let extension: Extension;
beforeAll(async () => (extension = await launch()));
afterAll(() => extension?.close());

describe("a page that is marked", () => {
  it.each(SCROLLS)("scrolls: %s", (_, html, scroll, most) =>
    expectScrolled(() => openPage(extension, html), scroll, most),
  );

  it("keeps the marks that stand while little was scrolled", async () => {
    const names = ["Huawei", "Nvidia", "OpenAI", "DeepSeek", "Microsoft", "Qualcomm", "Intel", "ZTE"];
    const html = names.map((name) => `<p style="height:60vh">by ${name}</p>`).join("");
    const page = await openPage(extension, `${html}<div style="height:900vh"></div>`);
    await expect.poll(() => markedWords(page)).toContain("OpenAI");
    const before = await markedWords(page);
    expect(before.length).toBeLessThan(names.length);
    await page.evaluate("scrollBy(0, innerHeight * 0.7)");
    // Longer than until what a scroll may have started is looked for.
    await page.waitForTimeout(1200);
    expect(await markedWords(page)).toEqual(before);
  });
});
