import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOCALES, textsOf } from "../locales.ts";
import { CHROME_BUILD, type Extension, launch } from "./extension.ts";

describe.each(Object.keys(LOCALES))("in a browser that speaks %s", (language) => {
  const said = textsOf(LOCALES[language]!);
  let extension: Extension;
  beforeAll(async () => {
    extension = await launch({
      language,
      pages: { "/": "<!doctype html><title>T</title><p>DeepSeek and Huawei.</p>" },
    });
  });
  afterAll(() => extension?.close());

  it("the browser lists the extension in its own words", async () => {
    const listed = await (await extension.background()).evaluate(() => chrome.runtime.getManifest());
    expect(listed.name).toBe(said.get("product"));
    expect(listed.description).toBe(said.get("manifest.about"));
    expect(listed.commands?.["open-card"]?.description).toBe(said.get("commands.card"));
  });

  it("the popup says so, in its language and its width", async () => {
    const page = await extension.visit("/");
    const tab = await extension.tabId(page);
    const popup = await extension.open(`popup.html?tab=${tab}`);
    await popup.setViewportSize({ width: 360, height: 600 });
    await popup.getByText(said.get("page.names")!, { exact: true }).waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(said.get("language"));
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await popup.getByRole("switch").first().click();
    const title = async () =>
      (await extension.background()).evaluate((tabId) => chrome.action.getTitle({ tabId }), tab);
    await expect.poll(title).toBe(said.get("toolbar.off"));
  });

  it("what is wrong with a pack is said in its language", async () => {
    const reader = await extension.open("reader.html");
    const importPack = (pack: unknown) =>
      reader.locator("input[type=file]").setInputFiles({
        name: "pack.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(pack)),
      });
    const refusal = reader.locator(".refused li");
    await importPack({ format: "bookmarks" });
    await refusal.getByText(said.get("packs.faults.noPack")!, { exact: true }).waitFor();
    const pack = { format: "sidelight-pack", version: 1, id: "taken", title: "Taken" };
    const { articles } = JSON.parse(readFileSync(join(CHROME_BUILD, "packs/seeds.json"), "utf8"));
    await importPack({ ...pack, articles: articles.slice(0, 1), lexicon: { entities: [], cues: {} } });
    const taken = said
      .get("packs.faults.article")!
      .replace("{what}", articles[0].id)
      .replace("{pack}", said.get("library.articles")!);
    await refusal.getByText(taken, { exact: true }).waitFor();
  });
});
