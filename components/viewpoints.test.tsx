import { expect, test } from "vitest";
import { rendered } from "../tests/rendered.ts";
import { CARD } from "../tests/visual/stage/content.ts";
import { Viewpoints } from "./Viewpoints.tsx";

const heads = async (quotes: typeof CARD.more) => {
  const { root } = await rendered(<Viewpoints quotes={quotes} onOpen={() => {}} />);
  return {
    heads: [...root.querySelectorAll("h2")].map((head) => head.textContent),
    sources: [...root.querySelectorAll("figcaption > span")].map((source) => source.textContent),
  };
};

test("passages of several sources stand under who says them, and as what", async () => {
  const [first, second] = CARD.more;
  const opinion = { ...first!, source: { ...first!.source, kind: "opinion" as const, paragraph: 11 } };
  const { publisher } = first!.source;
  const shown = await heads([first!, second!, opinion]);
  expect(shown.heads).toHaveLength(3);
  expect(shown.heads).toContain(`${publisher} · opinion`);
  expect(shown.sources).toContain("¶11");
});

test("passages of one source have no heading: each says whose it is", async () => {
  const [first] = CARD.more;
  const shown = await heads([first!, { ...first!, source: { ...first!.source, paragraph: 12 } }]);
  expect(shown.heads).toEqual([]);
  expect(shown.sources[1]).toContain(first!.source.publisher);
});
