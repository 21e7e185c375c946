import { expect, it } from "vitest";
import { drained, settleBlocks } from "../crossref/cut-blocks.ts";
import { ownEntity } from "../lexicon/own-entity.ts";
import type { StoredCorpus } from "./corpus-database.ts";
import { withoutDamaged } from "./sound-records.ts";
import { article, pack } from "./test-pack.ts";

const boat = article("b", "Boat b was sold.");
const yard = ownEntity({ id: "yard", name: "Tollund Yard", type: "organisation" });
const [block] = drained(settleBlocks([], { articles: [boat], mentionsOf: () => [] }));
const SOUND: StoredCorpus = {
  packs: ["boats", "yards"].map((id) => ({
    id,
    title: id,
    fingerprint: "x",
    cues: pack(id, []).lexicon.cues,
  })),
  articles: [{ id: "b", pack: "boats", article: boat }],
  entities: [{ id: "yard", pack: "yards", entity: yard }],
  mentions: [{ article: "b", spotter: "1", mentions: [] }],
  blocks: [block!],
};

it("what is sound stays as it is", () => expect(withoutDamaged(SOUND)).toEqual(SOUND));

type Damage = [store: "articles" | "entities" | "mentions" | "blocks", record: object];
const damages: Damage[] = [
  ...[undefined, { ...boat, title: 5 }, { ...boat, language: null }, { ...boat, passages: null }].map(
    (each): Damage => ["articles", { article: each }],
  ),
  ...[null, {}, { text: 5 }].map((each): Damage => ["articles", { article: { ...boat, passages: [each] } }]),
  ["entities", { entity: undefined }],
  ...(["name", "type", "gloss", "cites", "names", "patterns"] as const).map((key): Damage => [
    "entities",
    { entity: { ...yard, [key]: null } },
  ]),
  ["entities", { entity: { ...yard, names: [null] } }],
  ["mentions", { mentions: null }],
  ["mentions", { mentions: [null] }],
  ...(["articles", "entities", "ends", "lengths", "terms", "starts", "postings"] as const).map(
    (key): Damage => ["blocks", { [key]: null }],
  ),
  ...(["named", "namedEnds", "added"] as const).map((key): Damage => ["blocks", { [key]: {} }]),
];

it.each(damages)("a record that is damaged is left out, and no other: %s %j", (store, change) => {
  const record = { ...SOUND[store][0], ...change };
  const read = { ...SOUND, [store]: [record, ...SOUND[store]] } as StoredCorpus;
  const { packs, ...left } = withoutDamaged(read);
  const { packs: _packs, ...rest } = SOUND;
  expect(left).toEqual(rest);
  // Of a pack that lacks something it is not known any more what it holds: the same may be imported again.
  const lacking = { articles: "boats", entities: "yards" }[store as string];
  expect(packs.map(({ id, fingerprint }) => [id, fingerprint])).toEqual(
    ["boats", "yards"].map((id) => [id, id === lacking ? "" : "x"]),
  );
});

it("a block of another version is kept: it is made again in any case", () => {
  const old = { ...block!, version: -1, ends: null } as never;
  expect(withoutDamaged({ ...SOUND, blocks: [old] }).blocks).toEqual([old]);
});

it("of a state what was not read does not come in", () => {
  const { articles: _articles, mentions: _mentions, ...state } = SOUND;
  expect(withoutDamaged(state)).toEqual(state);
});
