/** A Firefox that has no more room for what its pages and extensions keep. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../page/launch-firefox.ts";
import { inDocument, WINDOW_ALLOWED } from "./firefox-reach.ts";
import { openInTab } from "./firefox-window.ts";

let firefox: Firefox;
beforeAll(async () => {
  const room = { "dom.quotaManager.temporaryStorage.fixedLimit": 6000 };
  firefox = await launchFirefox({ args: WINDOW_ALLOWED, extraPrefsFirefox: room });
});
afterAll(() => firefox?.close());

/** Drops a pack of that many articles in the library's window. */
const drop = (count: number): Promise<void> =>
  inDocument(
    firefox.browser,
    "/reader.html",
    `const text = (at) => Array.from({ length: 40 }, (_, i) =>
      "Berth " + at * 997 + " saw Huawei and crane " + (i * 7919 + at) + " at hour " + Math.random() + ".").join(" ");
    const passages = (at) => [{ paragraph: 1, role: "body", text: text(at) }];
    const articles = Array.from({ length: ${count} }, (_, at) =>
      ({ id: "berth-" + at, title: "Berth " + at, publisher: "", author: "", kind: "news", language: "en", source: "",
        passages: passages(at) }));
    const pack = { format: "sidelight-pack", version: 1, id: "berths", title: "Berths", articles,
      lexicon: { entities: [], cues: {} } };
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([JSON.stringify(pack)], "berths.json", { type: "application/json" }));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));`,
  );
const told = (): Promise<string> =>
  inDocument(firefox.browser, "/reader.html", "return document.body.innerText;");

it("says that there is no room, and goes on with the library as it was", async () => {
  await openInTab(firefox.browser, firefox.id, "reader.html");
  await expect.poll(() => told().catch(() => "")).toContain("Came with Sidelight");
  await drop(2000);
  await expect.poll(told, { timeout: 60_000 }).toContain("Nothing was imported");
  expect(await told()).toContain("There is no room left");
  await drop(2);
  await expect.poll(told).toContain("“Berths” is imported.");
  expect(await told()).not.toContain("could not be opened");
});
