import { expect, it } from "vitest";
import { Session } from "./session.ts";
import { Sieve } from "./sieve.ts";
import { testLexicon } from "./test-lexicon.ts";

const lexicon = testLexicon(
  [
    { id: "zhipu", names: ["Zhipu"] },
    { id: "smith", type: "person", names: ["Brad Smith", { text: "Smith", "after-full": true }] },
    { id: "waico", names: ["World AI Cooperation Organization"] },
    { id: "intel", names: [{ text: "Intel", unless: ["espionage"] }] },
    { id: "asia", type: "place", tier: "context", names: ["Asia"] },
  ],
  { espionage: ["spy", "spies"] },
);
const sieve = new Sieve(lexicon);
const session = (places = false) => new Session(lexicon, sieve, { places });
const block = (number: number, text: string) => ({ number, text });
const said = (found: ReturnType<Session["read"]>["found"]) =>
  found.map(({ block: number, mentions }) => [number, ...mentions.map(({ entity }) => entity.id)]);

it("tells of each text whether it names something, or may decide what a name elsewhere means", () => {
  const { hits, signs } = session().sift(["Rain.", "By Zhipu.", "A spy.", "In Asia."]);
  expect({ hits, signs }).toEqual({ hits: [1], signs: [2] });
  expect(session(true).sift(["In Asia."]).hits).toEqual([0]);
});

it("tells what a mention is, and why", () => {
  const { found } = session().read([block(7, "By Zhipu.")], []);
  const entity = { id: "zhipu", name: "zhipu", type: "organisation", tier: "core" };
  const why = { kind: "name", by: "Zhipu", signs: [] };
  expect(found).toEqual([{ block: 7, mentions: [{ start: 3, end: 8, entity, why }] }]);
});

it("tells of a block read before when a later one settles it, with what spoke for it", () => {
  const page = session();
  expect(said(page.read([block(1, "Smith said so.")], []).found)).toEqual([]);
  const { found } = page.read([block(2, "Brad Smith came.")], []);
  expect(said(found)).toEqual([
    [2, "smith"],
    [1, "smith"],
  ]);
  expect(found[1]!.mentions[0]!.why.signs).toEqual([{ kind: "full" }]);
  expect(said(page.read([], [2]).found)).toEqual([[1]]);
});

it("asks for the signs that something on the page hangs on, and takes what they say", () => {
  const page = session();
  expect(page.read([block(1, "By Zhipu.")], []).asks).toBe(0);
  const { asks, found } = page.read([block(2, "Intel sells.")], []);
  expect(said(found)).toEqual([[2, "intel"]]);
  expect(asks & page.sift(["Two spies."]).signKinds[0]!).not.toBe(0);
  expect(said(page.read([block(3, "A spy met two spies.")], []).found)).toEqual([[2]]);
});

it("asks for another sifting when the page introduces a short form", () => {
  const page = session();
  expect(page.sift(["WAICO met."]).hits).toEqual([]);
  expect(page.read([block(1, "The World AI Cooperation Organization (WAICO) met.")], []).again).toBe(true);
  expect(page.sift(["WAICO met."]).hits).toEqual([0]);
  const { again, found } = page.read([block(2, "WAICO met.")], []);
  expect({ again, found: said(found) }).toEqual({ again: false, found: [[2, "waico"]] });
});

it("says which blocks hold nothing", () => {
  expect(session().read([block(1, "Rain."), block(2, "By Zhipu.")], []).empty).toEqual([1]);
});
