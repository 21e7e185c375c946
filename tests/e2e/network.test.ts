import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { launch, ROOT } from "./extension.ts";

it("no host is ever contacted: from install over page, popup, reader, library, options and welcome", async () => {
  const extension = await launch({
    pages: { "/": readFileSync(join(ROOT, "scripts/demo/news.html"), "utf8") },
  });
  try {
    const page = await extension.visit("/");
    const tab = await extension.tabId(page);
    const paths = [
      `popup.html?tab=${tab}`,
      "reader.html",
      "reader.html#/001/p/8",
      "reader.html#/entity/zhipu",
      "options.html",
      "welcome.html",
    ];
    for (const path of paths) {
      const opened = await extension.open(path);
      await opened.waitForTimeout(300);
      await opened.close();
    }
    expect(extension.outside).toEqual([]);
  } finally {
    await extension.close();
  }
});

it("the recorder would have seen it", async () => {
  const extension = await launch();
  try {
    const worker = await extension.background();
    // The extension's own content security policy stops its pages; a navigation goes by no policy.
    await worker.evaluate(() => chrome.tabs.create({ url: "http://outside.example/" }));
    await expect.poll(() => extension.outside).toEqual(["http://outside.example/"]);
    const sent = await worker.evaluate(() =>
      fetch("https://outside.example/").then(
        () => "sent",
        () => "stopped",
      ),
    );
    expect(sent).toBe("stopped");
    expect(extension.outside).toEqual(["http://outside.example/"]);
  } finally {
    await extension.close();
  }
});
