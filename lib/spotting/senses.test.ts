import { expect, it } from "vitest";
import { spot, testLexicon } from "./test-lexicon.ts";

const LEXICON = testLexicon(
  [{ id: "limits", type: "policy", names: [{ text: "hardware limit", about: ["china"] }] }],
  { china: ["China", "Beijing"] },
);
const MARK = "limits[Hardware limits]";

it.each([
  ["the matter in the same paragraph", ["Hardware limits for China"], [MARK]],
  ["one word in a menu", ["Home", "Our shop in China", "Hardware limits"], []],
  ["two words in a menu", ["China", "Beijing", "Hardware limits"], []],
  ["a page that speaks of it", ["China", "Beijing and China", "Hardware limits"], [MARK]],
  ["a page that comes to speak of it", ["Hardware limits", "China", "Beijing", "China"], [MARK]],
])("about: %s", (_, blocks, expected) => expect(spot(LEXICON, blocks)).toEqual(expected));
