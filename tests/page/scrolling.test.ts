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

  it.each([
    ["", "height: 400px"],
    ["with nothing but space at its middle", "margin: 300px 0"],
  ])("is marked where the reader looks before it is read elsewhere %s", async (_, style) => {
    const long = `<p>${"Nobody says many words besides this one. ".repeat(20)}</p>`.repeat(1500);
    const page = await openPage(
      extension,
      `${long}<aside style="position: fixed; top: 0">by OpenAI</aside>${long}
      <p id=here style="margin: 0">Here.</p><p style="${style}">by Huawei</p>${"<p>So it goes.</p>".repeat(99)}
      <script>
        location.hash = "here";
        const seen = new Set();
        const look = () => {
          for (const { startContainer } of [...CSS.highlights.values()].flatMap((marks) => [...marks]))
            seen.add(startContainer.data);
          document.title = [...seen].join();
          requestAnimationFrame(look);
        };
        look();
      </script>`,
    );
    await expect.poll(() => page.title()).toBe("by Huawei,by OpenAI");
  });
});
