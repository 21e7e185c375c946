/**
 * `npx tsx tests/bench/saving.ts [ARTICLES]`: how long it takes to save one article, to take it out, and to give the reader's own out as a
 * file, with so many of their own; from the question to the answer, in the built extension. Articles are generated, of nine passages each.
 */
import type { Page } from "playwright-core";
import type { Article } from "../../lib/corpus/article.ts";
import { testArticle } from "../../lib/corpus/test-article.ts";
import type { Protocol } from "../../lib/platform/messages.ts";
import { launch } from "../e2e/extension.ts";
import { stopBackground } from "./drive-background.ts";
import { fillLibrary } from "./fill-library.ts";

const TIMES = 7;

/** The id is spread over the whole of the library, so that each is of another block. */
const article = (n: number): Article =>
  testArticle(
    `g${n}5-saved`,
    Array.from(
      { length: 9 },
      (_, i) =>
        `In paragraph ${i} of ${n}, Huawei and Nvidia quarrel over the export of chips, and a yard builds ferries.`,
    ),
    { title: `Saved ${n}`, source: `https://news.example/${n}` },
  );

/** Asks the background from a page of the extension; ms until it has answered. */
const timed = (page: Page, type: keyof Protocol, data: unknown): Promise<number> =>
  page.evaluate(
    async ([name, what]) => {
      const before = performance.now();
      const answer = await chrome.runtime.sendMessage({ id: 0, type: name, data: what, timestamp: 0 });
      if (answer.err) throw new Error(JSON.stringify(answer.err));
      return performance.now() - before;
    },
    [type, data] as const,
  );

function say(what: string, times: number[]): void {
  const median = times.toSorted((a, b) => a - b)[times.length >> 1]!;
  console.log(`${what}: ${median.toFixed(0)} ms (${times.map((t) => t.toFixed(0)).join(" ")})`);
}

const extension = await launch({ pages: {} });
try {
  await fillLibrary(extension, Number(process.argv[2] ?? 0), undefined, true);
  const page = await extension.open("options.html");
  for (const asleep of [false, true]) {
    const saved: number[] = [];
    const removed: number[] = [];
    for (let n = 1; n <= TIMES; n++) {
      const { id } = article(n);
      if (asleep) await stopBackground(extension, page);
      saved.push(await timed(page, "keep", { articles: [article(n)], entities: [] }));
      if (asleep) await stopBackground(extension, page);
      removed.push(await timed(page, "discard", { articles: [id], entities: [] }));
    }
    const when = asleep ? ", the background stopped before" : "";
    say(`saving one article${when}`, saved);
    say(`taking it out${when}`, removed);
  }
  const reader = await extension.open("reader.html");
  const written: number[] = [];
  for (let n = 0; n < 3; n++) {
    const before = performance.now();
    const coming = reader.waitForEvent("download", { timeout: 600_000 });
    await reader.getByRole("button", { name: "Export my own" }).click();
    await coming;
    written.push(performance.now() - before);
  }
  say("giving the reader's own out", written);
} finally {
  await extension.close();
}
