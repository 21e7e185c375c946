import { join } from "node:path";
import * as react from "react";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { bundleScript } from "./bundle-script.ts";
import { createPage } from "./hydration/app.ts";
import { expectMarked } from "./marked-words.ts";

let extension: Extension;
beforeAll(async () => (extension = await launch()));
afterAll(() => extension?.close());

const SERVED = renderToString(createPage(react));
/** Preact writes no comments between two texts. */
const AS_PREACT = SERVED.replaceAll("<!-- -->", "");

describe.each([
  ["React", "in-react.ts", SERVED],
  ["Preact", "in-preact.ts", AS_PREACT],
])("a page that a server wrote and %s hydrates", (_, entry, served) => {
  let script: string;
  beforeAll(async () => (script = await bundleScript(join(import.meta.dirname, "hydration", entry))));

  async function hydrated(html: string) {
    // In a script element a `<` after `/` would end it.
    const body = `<div id=root>${html}</div><script>${script.replaceAll("</script", "<\\/script")}</script>`;
    extension.pages.put("/", `<!doctype html><title>served</title><link rel=icon href="data:,">${body}`);
    const said: string[] = [];
    const page = await extension.context.newPage();
    page.on("console", (message) => {
      if (["warning", "error"].includes(message.type())) said.push(message.text());
    });
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(extension.pages.origin);
    await expect.poll(() => page.title()).toMatch("hydrated");
    return { page, said };
  }

  it("finds it as it was written, though marks stand in it, and goes on", async () => {
    const { page, said } = await hydrated(served);
    expect(await page.title()).toBe("hydrated");
    expect(said).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("#root")!.innerHTML)).toBe(served);
    await expectMarked(page, ["Huawei", "Huawei", "Nvidia", "OpenAI", "OpenAI"]);
    await page.click("button");
    await expectMarked(page, ["Huawei", "Huawei", "Nvidia", "OpenAI", "OpenAI", "SMIC"]);
    expect(await page.textContent("p")).toBe("Of 3 makers OpenAI is the third.");
    expect(said).toEqual([]);
    await page.close();
  });

  // So that silence means something.
  it("says so where an element is another one", async () => {
    const { page, said } = await hydrated(served.replaceAll("h1>", "h2>"));
    expect(said).not.toEqual([]);
    await page.close();
  });
});
