import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countMarks, type Extension, launch, marked, placeOf } from "./extension.ts";

const STORY = `<!doctype html><html lang="en"><head><title>A story</title></head><body>
<h1>Cheap models</h1>
<p>The start-up Deep<b>Seek</b> and Huawei&rsquo;s chips, and again Zhipu&nbsp;AI.</p>
<p>A cook at the market knows none of them.</p>
<textarea>Huawei</textarea><p contenteditable>OpenAI</p><pre><code>Nvidia</code></pre>
<div id="more"></div></body></html>`;

let extension: Extension;
beforeAll(async () => {
  extension = await launch({
    pages: { "/story": STORY, "/nothing": "<!doctype html><p>Rain in the north.</p>" },
  });
});
afterAll(() => extension?.close());

/** The words of every range of ours. */
const words = () =>
  [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith("sidelight-")
      ? [...highlight].map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return range.toString();
        })
      : [],
  );

describe("a page", () => {
  it("is marked, also over several elements, and not where the reader writes", async () => {
    const page = await extension.visit("/story");
    const found = (await page.evaluate(words)).toSorted();
    expect(found).toContain("DeepSeek");
    expect(found.some((surface) => surface.startsWith("Zhipu"))).toBe(true);
    expect(found.filter((surface) => surface.startsWith("Huawei"))).toHaveLength(1);
    expect(found).not.toContain("OpenAI");
    expect(found).not.toContain("Nvidia");
    await page.close();
  });

  it("is byte for byte what it is without the extension", async () => {
    const page = await extension.visit("/story");
    const [live, plain] = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      return [document.documentElement.outerHTML, parsed.documentElement.outerHTML];
    }, STORY);
    expect(live).toBe(plain);
    await page.close();
  });

  it("is followed when it adds to itself", async () => {
    const page = await extension.visit("/story");
    const before = await countMarks(page);
    await page.evaluate(() => (document.querySelector("#more")!.innerHTML = "<p>Later came OpenAI.</p>"));
    await page.waitForFunction(`(${words})().includes("OpenAI")`);
    expect(await countMarks(page)).toBe(before + 1);
    await page.close();
  });

  it("writes nothing to the page's console", async () => {
    const page = await extension.context.newPage();
    const lines: string[] = [];
    page.on("console", (message) => lines.push(message.text()));
    page.on("pageerror", (error) => lines.push(error.message));
    await page.goto(`${extension.pages.origin}/story`);
    await marked(page);
    expect(lines).toEqual([]);
    await page.close();
  });

  it("is not full of what looks like selections where colours are forced", async () => {
    const page = await extension.context.newPage();
    const sorted = async () => (await page.evaluate(words)).toSorted();
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`${extension.pages.origin}/story`);
    await expect.poll(sorted).toEqual(["D", "H", "Z"]);
    const { x, y } = await placeOf(page, "H");
    await page.mouse.move(x, y - 20);
    // Further than the first letter: the whole name can be pointed at.
    await page.mouse.move(x + 30, y, { steps: 3 });
    await expect.poll(sorted).toContain("Huawei");
    await page.close();
  });

  it("of which the corpus knows nothing stays without a mark", async () => {
    const page = await extension.context.newPage();
    await page.goto(`${extension.pages.origin}/nothing`);
    await page.waitForTimeout(500);
    expect(await countMarks(page)).toBe(0);
    await page.close();
  });
});
