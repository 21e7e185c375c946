import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countMarks, type Extension, launch } from "./extension.ts";
import { pressAction } from "./press-action.ts";

const SAVED = `<!doctype html><html lang="en"><head><title>A hangar full of Huawei chips | The Quay Courier</title>
  <meta property="og:site_name" content="The Quay Courier"><meta name="author" content="Ines Vollan"></head><body>
  <nav><a href="/">Front page</a><a href="/sea">Sea</a></nav>
  <article><h1>A hangar full of Huawei chips</h1>
  <p>Huawei has rented an old seaplane hangar in Brevik and filled it with accelerator chips, each cooled by water from the fjord and
  watched by a crew of nine, who say that the export controls of the United States made them buy two years ahead.</p>
  <p>Advertisement</p>
  <h2>Water and wind</h2>
  <p>The hangar draws eleven megawatts on a calm day, and the wind park of Rugsund gives it nine of them. Export controls, the
  crew says, taught them thrift: a chip that cannot be replaced is switched off at noon and rested through the afternoon.</p>
  </article><footer>Imprint</footer></body></html>`;
const OTHER = `<!doctype html><html lang="en"><title>Elsewhere</title><body><article>
  <p>Huawei cools its accelerator chips with water from a fjord, and export controls made it buy two years ahead, a crew in Brevik told us.</p>
  <p>Tollund Yard has built hulls for the crew since 1974. Tollund Yard delivers in spring.</p></article></body></html>`;

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launch({ pages: { "/hangar": SAVED, "/other": OTHER, "/bare": "<p>DeepSeek</p>" } });
  page = await extension.visit("/hangar");
});
afterAll(() => extension?.close());

async function popupOf(of: Page): Promise<Page> {
  return extension.open(`popup.html?tab=${await extension.tabId(of)}`);
}
/** Opens the library, and says what stands in it of the reader's own. */
async function ownOn(reader: Page): Promise<string[]> {
  await reader.bringToFront();
  await reader.getByRole("heading", { name: "Your own articles" }).waitFor();
  return reader.locator(".shelf-packs > section").first().locator("li a").allTextContents();
}
/** The reader's own as a file. */
async function exported(reader: Page): Promise<string> {
  const [download] = await Promise.all([
    reader.waitForEvent("download"),
    reader.getByRole("button", { name: "Export my own" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}
const giveFile = (reader: Page, text: string, encoding: BufferEncoding = "utf8") =>
  reader.locator("input[type=file]").setInputFiles({
    name: "pack.json",
    mimeType: "application/json",
    buffer: Buffer.from(text, encoding),
  });

describe("Save this page", () => {
  it("saves nothing where the toolbar's button was not pressed: no other way in is open", async () => {
    const popup = await popupOf(page);
    await popup.getByRole("button", { name: "Save this page" }).click();
    await popup.getByText("no extension read this page").waitFor();
    await popup.close();
  });

  it("puts the article into the reader, without the page around it", async () => {
    await pressAction(extension, page);
    const popup = await popupOf(page);
    await popup.getByRole("button", { name: "Save this page" }).click();
    await popup.getByText("Saved", { exact: true }).waitFor();
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe("Open");
    const [reader] = await Promise.all([
      extension.context.waitForEvent("page"),
      popup.getByRole("link", { name: "Open", exact: true }).click(),
    ]);
    await reader.getByRole("heading", { name: "A hangar full of Huawei chips" }).waitFor();
    const text = await reader.locator("article").innerText();
    expect(text).toContain("The Quay Courier · Ines Vollan");
    expect(text).toContain("Water and wind");
    expect(text).toContain("rested through the afternoon");
    expect(text).not.toMatch(/Advertisement|Front page|Imprint/);
    expect(await reader.locator("article mark", { hasText: "Huawei" }).count()).toBeGreaterThan(0);
    await reader.close();
  });

  it("tells another page what the saved one says", async () => {
    const other = await extension.visit("/other");
    const popup = await popupOf(other);
    await popup.locator(".related-title", { hasText: "A hangar full of Huawei chips" }).waitFor();
    await popup.close();
    await other.close();
  });

  it("is known when the popup opens again, and not set against itself; goes, and comes back", async () => {
    const popup = await popupOf(page);
    await popup.getByText("Saved", { exact: true }).waitFor();
    await popup.locator(".related-title").first().waitFor();
    expect(await popup.locator(".related-title").allTextContents()).not.toContain(
      "A hangar full of Huawei chips",
    );
    await popup.getByRole("button", { name: "Remove" }).click();
    await popup.getByRole("button", { name: "Save this page" }).waitFor();
    const reader = await extension.open("reader.html");
    expect(await ownOn(reader)).toEqual([]);
    await popup.bringToFront();
    await popup.getByRole("button", { name: "Undo" }).click();
    await popup.getByText("Saved", { exact: true }).waitFor();
    await reader.reload();
    expect(await ownOn(reader)).toEqual(["A hangar full of Huawei chips"]);
    await reader.close();
    await popup.close();
  });

  it("saved again is the same article, as the page then is", async () => {
    await page.evaluate(() => (document.querySelector("h2")!.textContent = "Wind and water"));
    const popup = await popupOf(page);
    await popup.getByRole("button", { name: "Save again" }).click();
    const reader = await extension.open("reader.html");
    expect(await ownOn(reader)).toEqual(["A hangar full of Huawei chips"]);
    await reader.getByRole("link", { name: "A hangar full of Huawei chips" }).click();
    await expect
      .poll(async () => {
        await reader.reload();
        await reader.locator("article p").first().waitFor();
        return reader.locator("article").innerText();
      })
      .toContain("Wind and water");
    await reader.close();
    await popup.close();
  });
});

describe("the library", () => {
  it("gives the reader's own out as a file and takes it in again; a broken one changes nothing", async () => {
    const reader = await extension.open("reader.html");
    await ownOn(reader);
    const file = await exported(reader);
    expect(JSON.parse(file).articles).toHaveLength(1);

    await reader.getByRole("button", { name: /^Remove: A hangar/ }).click();
    await expect.poll(() => ownOn(reader)).toEqual([]);
    const give = (text: string, encoding?: BufferEncoding) => giveFile(reader, text, encoding);
    await give(file.slice(0, 400));
    await reader.getByRole("alert").getByText("not written in JSON").waitFor();
    await give("");
    await reader.getByRole("alert").getByText("This file is empty").waitFor();
    await give(file.replace("A hangar", "Ein Fach für Öl"), "latin1");
    await reader.getByRole("alert").getByText("not text in UTF-8").waitFor();
    await give(file.replace('"language": "en"', '"language": 7'));
    await reader.getByRole("alert").getByText("articles[0].language: Expected text").waitFor();
    await give(
      `{ "articles": ${"[".repeat(100_000)}${"]".repeat(100_000)}, ${file.slice(1).replace('"articles"', '"others"')}`,
    );
    await reader.getByRole("alert").getByText("articles[0].id: “id” is missing").waitFor();
    expect(await ownOn(reader)).toEqual([]);
    await give(file);
    await reader.getByText("“Your own articles” is imported.").waitFor();
    await expect.poll(() => ownOn(reader)).toEqual(["A hangar full of Huawei chips"]);
    await reader.close();
  });

  it("shows in every window what one of them does", async () => {
    const first = await extension.open("reader.html");
    const second = await extension.open("reader.html");
    expect(await ownOn(second)).toEqual(["A hangar full of Huawei chips"]);
    await ownOn(first);
    await first.getByRole("button", { name: /^Remove: A hangar/ }).click();
    await expect.poll(() => ownOn(second)).toEqual([]);
    await first.bringToFront();
    await first.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => ownOn(second)).toEqual(["A hangar full of Huawei chips"]);
    await first.close();
    await second.close();
  });

  it("takes a pack dropped while an article is read, and tells what came of it wherever the reader has gone", async () => {
    const reader = await extension.open("reader.html#/000");
    await reader.locator("article h1").waitFor();
    const isTaken = await reader.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(["Buy milk."], "notes.txt"));
      const drop = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried });
      return !document.querySelector("article")!.dispatchEvent(drop);
    });
    expect(isTaken).toBe(true);
    const refused = reader.getByRole("alert");
    await refused.getByText("Nothing was imported").waitFor();
    await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const isSeen = () =>
      refused.evaluate((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    expect(await isSeen()).toBe(true);
    await reader.getByRole("link", { name: "Library" }).click();
    await reader.getByRole("heading", { name: "Your own articles" }).waitFor();
    expect(await isSeen()).toBe(true);
    await refused.getByRole("button", { name: "Close" }).click();
    expect(await refused.count()).toBe(0);
    await reader.close();
  });

  it("stands as it was left when one comes back from an article, and what is read is where the keyboard goes on", async () => {
    const reader = await extension.open("reader.html");
    await ownOn(reader);
    await reader.setViewportSize({ width: 700, height: 300 });
    await reader.getByLabel("Search your library").fill("chips");
    const found = reader.locator(".search-found a");
    await found.first().waitFor();
    const link = reader.getByRole("link", { name: "A hangar full of Huawei chips" }).last();
    await link.scrollIntoViewIfNeeded();
    const before = await reader.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await link.press("Enter");
    await reader.locator("article h1").waitFor();
    expect(await reader.evaluate(() => scrollY)).toBe(0);
    expect(await reader.evaluate(() => document.activeElement?.localName)).toBe("main");
    await reader.goBack();
    await found.first().waitFor();
    expect(await reader.getByLabel("Search your library").inputValue()).toBe("chips");
    await expect.poll(() => reader.evaluate(() => scrollY)).toBe(before);
    expect(await reader.locator("article").count()).toBe(0);
    await reader.close();
  });

  it("is kept by the keyboard alone: what was removed can be taken back at once", async () => {
    const reader = await extension.open("reader.html");
    expect(await ownOn(reader)).toEqual(["A hangar full of Huawei chips"]);
    await reader.getByRole("button", { name: /^Remove: A hangar/ }).press("Enter");
    await expect.poll(() => reader.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
    expect(await ownOn(reader)).toEqual([]);
    await reader.keyboard.press("Enter");
    await expect.poll(() => ownOn(reader)).toEqual(["A hangar full of Huawei chips"]);
    await reader.close();
  });

  it("takes a page that came with a pack of others for what it is: nothing of the reader's own", async () => {
    const reader = await extension.open("reader.html");
    await ownOn(reader);
    const boats = { ...JSON.parse(await exported(reader)), id: "boats", title: "Boats" };
    await reader.getByRole("button", { name: /^Remove: A hangar/ }).click();
    await expect.poll(() => ownOn(reader)).toEqual([]);
    await giveFile(reader, JSON.stringify(boats));
    await reader.getByText("“Boats” is imported.").waitFor();

    const popup = await popupOf(page);
    await popup.getByText("Saved", { exact: true }).waitFor();
    expect(await popup.locator(".save-page").innerText()).not.toMatch(/Remove|Save again/);
    await popup.close();

    await reader.getByRole("button", { name: "Remove this pack: Boats" }).click();
    await reader.getByText("“Boats” is out of your library.").waitFor();
    const own = { ...boats, id: "mine" };
    await giveFile(reader, JSON.stringify(own));
    await expect.poll(() => ownOn(reader)).toEqual(["A hangar full of Huawei chips"]);
    await reader.close();
  });

  it("leads from a place that is gone back to what is there", async () => {
    const reader = await extension.open("reader.html#/nothing-of-this");
    await reader.getByRole("heading", { name: "There is no such article" }).waitFor();
    await reader.getByRole("button", { name: "To the library" }).click();
    await ownOn(reader);
    await reader.close();
  });

  it("takes packs that are dropped anywhere in its window, and leaves words that are dragged to the browser", async () => {
    const reader = await extension.open("reader.html");
    await ownOn(reader);
    const files = await reader.evaluateHandle(() => {
      const carried = new DataTransfer();
      for (const title of ["Boats", "Cars"]) {
        const id = title.toLowerCase();
        const lexicon = { entities: [], cues: {} };
        const pack = { format: "sidelight-pack", version: 1, id, title, articles: [], lexicon };
        carried.items.add(new File([JSON.stringify(pack)], `${id}.json`, { type: "application/json" }));
      }
      carried.items.add(new File(["not"], "notes.txt"));
      return carried;
    });
    await reader.dispatchEvent(".reader-bar", "dragover", { dataTransfer: files });
    await reader.getByText("Let go to import the pack").waitFor();
    await reader.dispatchEvent("body", "drop", { dataTransfer: files });
    for (const title of ["Boats", "Cars"]) await reader.getByRole("heading", { name: title }).waitFor();
    await reader.getByText("notes.txt: ").waitFor();

    const isTaken = (held: DataTransfer) =>
      !document
        .querySelector("input[type=search]")!
        .dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: held }));
    const text = await reader.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.setData("text/plain", "chips");
      return carried;
    });
    expect(await reader.evaluate(isTaken, text)).toBe(false);

    for (const title of ["Boats", "Cars"]) {
      await reader.getByRole("button", { name: `Remove this pack: ${title}` }).click();
      await reader.getByText(`“${title}” is out of your library.`).waitFor();
    }
    await reader.close();
  });
});

it("a new name is added from the popup, marked on the page at once, and taken back", async () => {
  const other = await extension.visit("/other");
  const before = await countMarks(other);
  const popup = await popupOf(other);
  await popup.getByRole("tab", { name: /^New here/ }).click();
  await popup.getByRole("button", { name: "Add to my library: Tollund Yard" }).click();
  await popup.getByLabel("It is").selectOption({ label: "Organisation" });
  await popup.getByRole("button", { name: "Add", exact: true }).click();
  await popup.getByText("“Tollund Yard” is in your library now").waitFor();
  // The background finds the mentions of all articles anew first, which takes long on a machine that does other things too.
  await expect.poll(() => countMarks(other)).toBe(before + 2);
  await popup.getByRole("button", { name: "Undo" }).click();
  // A tab behind another may get no frame, and a page that is not shown is not read.
  await other.bringToFront();
  await expect.poll(() => countMarks(other)).toBe(before);
  await popup.close();
  await other.close();
});

it("no host was contacted by any of this", () => {
  expect(extension.outside).toEqual([]);
});
