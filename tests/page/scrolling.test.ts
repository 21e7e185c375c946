import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { markedWords } from "./marked-words.ts";
import { openPage } from "./open-page.ts";

let extension: Extension;
beforeAll(async () => (extension = await launch()));
afterAll(() => extension?.close());
const open = (html: string) => openPage(extension, html);

describe("a page that is marked", () => {
  it("scrolls: marks stand near the viewport only", async () => {
    const page = await open(
      Array.from(
        { length: 400 },
        (_, i) => `<p style="height:200px">${i} by ${i === 390 ? "OpenAI" : "Huawei"}</p>`,
      ).join(""),
    );
    await expect.poll(async () => (await markedWords(page)).length).toBeGreaterThan(3);
    const first = await markedWords(page);
    expect(first.length).toBeLessThan(40);
    expect(first).not.toContain("OpenAI");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => markedWords(page)).toContain("OpenAI");
    expect((await markedWords(page)).length).toBeLessThan(40);
    await page.close();
  });

  it("scrolls through one block that is longer than many screens", async () => {
    const page = await open(
      `<p>${Array.from({ length: 800 }, (_, i) => `${i} by ${i === 790 ? "OpenAI" : "Huawei"}<br>`).join("")}`,
    );
    await expect.poll(async () => (await markedWords(page)).length).toBeGreaterThan(3);
    expect((await markedWords(page)).length).toBeLessThan(300);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => markedWords(page)).toContain("OpenAI");
    await page.close();
  });

  it("scrolls within a box of its own", async () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) => `<p style="height:100px">${i} by ${i === 299 ? "OpenAI" : "Huawei"}</p>`,
    );
    const page = await open(`<div id=a style="height:600px;overflow:auto">${rows.join("")}</div>`);
    await expect.poll(async () => (await markedWords(page)).length).toBeGreaterThan(3);
    await page.evaluate(() => document.querySelector("#a")!.scrollTo(0, 1e6));
    await expect.poll(() => markedWords(page)).toContain("OpenAI");
    await page.close();
  });

  it("shows what it skipped to render", async () => {
    const box = "content-visibility:auto;contain-intrinsic-size:auto 400px";
    const page = await open(
      Array.from(
        { length: 60 },
        (_, i) => `<section style="${box}"><p>${i} by ${i === 59 ? "OpenAI" : "Huawei"}</p></section>`,
      ).join(""),
    );
    await expect.poll(() => markedWords(page)).toContain("Huawei");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => markedWords(page), { timeout: 3000 }).toContain("OpenAI");
    await page.close();
  });
});
