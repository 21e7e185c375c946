import { afterAll, beforeAll, describe, it } from "vitest";
import { type Extension, launch } from "../e2e/extension.ts";
import { SCROLLS } from "./cases/scrolls.ts";
import { openPage } from "./open-page.ts";
import { expectScrolled } from "./scrolled.ts";

let extension: Extension;
beforeAll(async () => (extension = await launch()));
afterAll(() => extension?.close());

describe("a page that is marked", () => {
  it.each(SCROLLS)("scrolls: %s", (_, html, scroll, most) =>
    expectScrolled(() => openPage(extension, html), scroll, most),
  );
});
