import { expect, it } from "vitest";
import { ownEntity } from "../lexicon/own-entity.ts";
import { readPack } from "../lexicon/pack.ts";
import { partsOf } from "./pack-parts.ts";
import { article, pack } from "./test-pack.ts";

const tern = { ...ownEntity({ id: "tern", name: "Tern", type: "product" }), cites: [cite("b")] };
const articles = ["a", "b", "c", "d", "e"].map((id) => article(id, `The Tern of ${id} sails at noon.`));
const two = 2 * JSON.stringify(articles[0]).length;
const corrections = { aliases: [{ text: "the boat", entity: "tern" }], suppressions: [] };

function cite(id: string) {
  return { article: id, paragraph: 1 };
}

it("every part of a pack is a sound pack, and together they hold it all", () => {
  const whole = { ...pack("mine", articles, [tern]), corrections };
  const parts = partsOf(whole, two).map((part) => readPack(part));
  expect(parts.map((part) => part.articles.map(({ id }) => id))).toEqual([
    ["a", "c"],
    ["d", "e", "b"],
  ]);
  expect(parts.map(({ lexicon }) => lexicon.entities.length)).toEqual([0, 1]);
  expect(parts.map((part) => part.corrections)).toEqual([undefined, corrections]);
});

it("an article that is larger than a part is one by itself", () => {
  expect(partsOf(pack("mine", articles), 1).map((part) => part.articles.length)).toEqual([1, 1, 1, 1, 1]);
});

it("a small pack is one part, and so is an empty one", () => {
  expect(partsOf(pack("mine", articles))).toEqual([pack("mine", articles)]);
  expect(partsOf(pack("mine", []))).toEqual([pack("mine", [])]);
});
