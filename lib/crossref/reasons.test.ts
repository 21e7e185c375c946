import { expect, it } from "vitest";
import { testArticle } from "../corpus/test-article.ts";
import { cardContent } from "./card-content.ts";
import { createCorpusIndex } from "./create-corpus-index.ts";

const NAMES = ["Norda", "Skerry", "Vinga", "Oslo Rail", "Holmen"];
const entities = NAMES.map((name) => ({
  id: name.toLowerCase().replace(" ", "-"),
  name,
  type: "organisation" as const,
  tier: "core" as const,
  gloss: "",
  cites: [],
}));

/** The passage as it is shown for a sentence about Norda. `called`: further words for one of them. */
async function shown(sentence: string, passage: string, called: Record<string, string> = {}) {
  const names = [...entities.map(({ id, name }) => [name, id] as const), ...Object.entries(called)];
  const namedIn = (text: string) =>
    names.flatMap(([name, entity]) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length, entity }];
    });
  const filler = Array.from(
    { length: 9 },
    (_, i) => `The chips at stall ${i} were eaten${i < 2 ? " by smugglers" : ""}, and the weather was mild.`,
  );
  const index = createCorpusIndex({
    articles: [testArticle("a", [passage]), testArticle("b", filler)],
    entities,
    mentions: namedIn(passage).map((at) => ({ ...at, article: "a", paragraph: 1 })),
  });
  const reading = { paragraph: sentence, start: 0, end: sentence.length, entity: "norda", pageTitle: "" };
  const card = await cardContent(index, { ...reading, mentions: namedIn(sentence) });
  return card!.passages[0]!;
}

it("says no more than can be taken in: three names, two figures, two years, three ideas", async () => {
  const said =
    "Norda, Skerry, Vinga, Oslo Rail and Holmen had sold 35% of the ferries by 2021, 45% by 2022 and 55% by 2023; " +
    "smugglers, cooperation, prices, sanctions and rivalry were the reasons.";
  const { why } = await shown(said.replace("had", "have"), said);
  expect(why.map((reason) => ("words" in reason ? [reason.kind, reason.words.length] : reason.kind))).toEqual(
    [["names", 3], "figure", "figure", "year", "year", ["about", 3]],
  );
});

it("says by name who is named otherwise", async () => {
  const { why } = await shown("Norda and Skerry met.", "Norda is run by the island’s bank.", {
    "the island’s bank": "skerry",
  });
  expect(why).toEqual([{ kind: "names", words: ["Skerry"] }]);
});

it("says an idea once, and neither says nor marks one that is in every second passage", async () => {
  const { why, runs } = await shown(
    "Norda sells chips, and is a threat.",
    "Norda is called a threat: its chips are for everybody.",
  );
  expect(why).toEqual([{ kind: "about", words: ["threat"] }]);
  expect(runs.flatMap(({ kind, text }) => (kind === "tie" ? [text] : []))).toEqual(["threat"]);
});

it("says first what fewest passages hold", async () => {
  const { why } = await shown(
    "Norda’s smugglers hope for cooperation.",
    "Norda does not want smugglers, but cooperation.",
  );
  expect(why).toEqual([{ kind: "about", words: ["cooperation", "smugglers"] }]);
});

it("says a year once, not again as the idea that it stands for", async () => {
  const { why } = await shown("Norda is to be electric by 2030.", "By 2030 Norda wants to own the port.");
  expect(why).toEqual([{ kind: "year", text: "2030" }]);
});
