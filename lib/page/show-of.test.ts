import { expect, it, vi } from "vitest";
import type { Block } from "./block.ts";
import type { Page } from "./page.ts";
import { showOf } from "./show-of.ts";

it("names words that the source breaks over two lines as they are seen", () => {
  vi.stubGlobal("document", { title: "A race" });
  const text = `The AI${" ".repeat(300)}race is on.`;
  const entity = { id: "ai-race", type: "concept" };
  const mentions = [{ start: 4, end: 310, entity, why: null }] as unknown as Block["mentions"];
  const block = { number: 1, length: text.length, text, mentions } as Block;
  const page = { marks: { isWanted: () => true } } as unknown as Page;
  const place = { host: "news.example", page: "https://news.example/" };
  const show = showOf(page, { block, index: 0 }, place, { turn: 1, focus: false, sheet: false });
  expect(show.surface).toBe("AI race");
  expect(show.reading).toMatchObject({ paragraph: text, start: 4, end: 310 });
  vi.unstubAllGlobals();
});
