import { expect, it } from "vitest";
import { compileLexicon } from "../lexicon/compile.ts";
import type { EntityType } from "../lexicon/entity.ts";
import { ownEntity } from "../lexicon/own-entity.ts";
import { openLexicon } from "../spotting/open-lexicon.ts";
import { createPageReader } from "../spotting/read-page.ts";
import { lexiconOf } from "./stored-packs.ts";

/** What a page takes “Tollund Yard” for, where each pack has a name of these words, of its own kind. */
function takenFor(kinds: Record<string, EntityType>): string[] {
  const packs = Object.keys(kinds).map((id) => ({ id, title: "", fingerprint: "", cues: {} }));
  const entities = Object.entries(kinds).map(([pack, type]) => {
    const entity = ownEntity({ id: `${pack}-yard`, name: "Tollund Yard", type });
    return { id: entity.id, pack, entity };
  });
  const lexicon = openLexicon(new Uint8Array(compileLexicon(lexiconOf({ packs, entities }))));
  const reader = createPageReader(lexicon);
  const found = [
    ...reader.read(0, "The ferries of Tollund Yard are slow."),
    ...reader.settle().flatMap(({ mentions }) => mentions),
  ];
  return found.map(({ entity }) => reader.entities[entity]!.type);
}

it("an imported name never takes the words of one that ships", () => {
  expect(takenFor({ boats: "place", seeds: "organisation", zoo: "event" })).toEqual(["organisation"]);
  expect(takenFor({ zoo: "event", seeds: "organisation" })).toEqual(["organisation"]);
});

it("what the reader added counts before all else", () => {
  expect(takenFor({ boats: "place", mine: "person", seeds: "organisation" })).toEqual(["person"]);
});

it("of other packs the same one counts, whichever came first", () => {
  expect(takenFor({ zoo: "event", boats: "place" })).toEqual(["place"]);
  expect(takenFor({ boats: "place", zoo: "event" })).toEqual(["place"]);
});
