import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { briefFor, briefPages } from "./brief.ts";
import { writeLexicon } from "./stored-lexicon.ts";
import { changeSettings, setSite } from "./stored.ts";

const PAGE = "https://news.example/a";
const NOT_THIS = { surface: "Tollund", entity: "tollund", scope: "everywhere", where: "" } as const;
beforeEach(async () => {
  fakeBrowser.reset();
  await writeLexicon({ version: "1", bytes: "" });
});

it("says that nothing is to be read where Sidelight is off at one of the addresses", async () => {
  await setSite("https://tab.example/", "site", false);
  const off = await briefFor([PAGE, "https://tab.example/"]);
  expect(off).toMatchObject({ on: false, basis: null });
  expect(await briefFor([PAGE])).toMatchObject({ on: true, basis: expect.any(String) });
});

it("says that nothing is to be read before there is a lexicon", async () => {
  fakeBrowser.reset();
  expect(await briefFor([PAGE])).toMatchObject({ on: true, basis: null });
});

it.each([
  ["another lexicon", () => writeLexicon({ version: "2", bytes: "" })],
  ["fewer marks", () => changeSettings({ density: "page" })],
  ["a “Not this”", () => changeSettings({ suppressions: [NOT_THIS] })],
])("has a page read anew for %s", async (_what, change) => {
  const before = await briefFor([PAGE]);
  await change();
  expect((await briefFor([PAGE])).basis).not.toBe(before.basis);
});

it("has marks look otherwise without reading anew", async () => {
  const before = await briefFor([PAGE]);
  expect(before.sheet.isUsual).toBe(true);
  await changeSettings({ colours: { person: "pink" }, cardSize: { width: 400, height: 300 } });
  const after = await briefFor([PAGE]);
  expect(after.basis).toBe(before.basis);
  expect(after.sheet.isUsual).toBe(false);
  expect(after.sheet.css).not.toBe(before.sheet.css);
});

it("has every open page ask again when something changes, though some tabs hold none", async () => {
  const sendMessage = vi
    .fn()
    .mockRejectedValueOnce(new Error("Receiving end does not exist."))
    .mockResolvedValue(undefined);
  Object.assign(browser.tabs, { sendMessage, query: async () => [{ id: 1 }, { id: 2 }] });
  briefPages();
  await changeSettings({ density: "page" });
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  expect(sendMessage.mock.calls).toEqual([1, 2].map((tab) => [tab, { type: "refresh" }]));
});
