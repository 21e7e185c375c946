import { expect, it } from "vitest";
import { spot, testLexicon } from "./test-lexicon.ts";

const LEXICON = testLexicon(
  [
    { id: "tern", names: [{ text: "Tern", "not-before": ["gin"] }] },
    { id: "limits", type: "policy", names: [{ text: "hardware limit", about: ["cards", "china"] }] },
    { id: "kite", names: [{ text: "Kite", "not-after": ["red"] }] },
    { id: "plan", names: [{ text: "China Plan", near: ["cards", "china"] }] },
    {
      id: "denial",
      type: "policy",
      patterns: [
        { pattern: "{deny} ~4 {access} ~2 {chip}", near: ["china"] },
        { pattern: "{lend} ~2 {chip}", near: ["chips"] },
      ],
    },
    { id: "race", type: "concept", names: [{ text: "the great race", dense: ["china", "cards"] }] },
    { id: "suit", names: [{ text: "Bid Suit", unless: ["cards"] }] },
    { id: "act", names: [{ text: "Tide Act", page: ["chips", "china"] }] },
  ],
  { china: ["China", "Beijing"], chips: ["chip"], cards: ["suit", "bid"] },
);
const MARK = "limits[Hardware limits]";

it.each([
  ["the matter in the same paragraph", ["Hardware limits for China"], [MARK]],
  ["one word in a menu", ["Home", "Our shop in China", "Hardware limits"], []],
  ["two words in a menu", ["China", "Beijing", "Hardware limits"], []],
  ["a page that speaks of it", ["China", "Beijing and China", "Hardware limits"], [MARK]],
  ["a page that comes to speak of it", ["Hardware limits", "China", "Beijing", "China"], [MARK]],
])("about: %s", (_, blocks, expected) => expect(spot(LEXICON, blocks)).toEqual(expected));

it.each([
  ["near: not its own words", ["The China Plan is here."], []],
  ["near: others like them", ["The China Plan of China is here."], ["plan[China Plan]"]],
  ["near: not a pattern's own words", ["They lend him chips."], []],
  ["near: others like those", ["They lend chips, one chip each."], ["denial[lend chips]"]],
  ["near: words in a gap", ["They deny China access to chips."], ["denial[deny China access to chips]"]],
  ["near: none in any", ["They deny it access to chips."], []],
  ["page: either of two matters", ["The Tide Act", "China"], ["act[Tide Act]"]],
  ["page: neither", ["The Tide Act"], []],
  [
    "dense: six words",
    ["the great race", "China, China, China", "China, China, China"],
    ["race[the great race]"],
  ],
  ["dense: five", ["the great race", "China, China, China, China, China"], []],
  ["dense: three and three", ["the great race", "China, China, China", "suit, suit, bid"], []],
  ["not-before, not-after", ["A Tern Gin, a red Kite"], []],
  ["not-before, not-after: others", ["A Tern and gin; red, a Kite"], ["tern[Tern]", "kite[Kite]"]],
  ["unless: not its own words", ["The Bid Suit"], ["suit[Bid Suit]"]],
  ["unless: two others", ["The Bid Suit", "a suit", "a bid"], []],
])("%s", (_, blocks, expected) => expect(spot(LEXICON, blocks)).toEqual(expected));
