import type { IDBPObjectStore } from "idb";
import { addedTerms, narrow } from "../crossref/index-names.ts";
import { packed } from "../crossref/packed.ts";

/** The parts of a block that have one form in the second version of the database and another in the third. */
interface Unpacked {
  passages: Uint16Array | Uint32Array;
  counts: Uint8Array;
  lengths: Uint32Array;
  entities: string[];
  named: Uint32Array;
  namedEnds: Uint32Array;
}

/** Turns the index of the second version into that of the third, block by block: to index a large corpus again would take minutes. */
export async function packBlocks(
  // oxlint-disable-next-line typescript/no-explicit-any
  store: IDBPObjectStore<any, any, "blocks", "versionchange">,
): Promise<void> {
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const { passages, counts, ...rest } = cursor.value as Unpacked;
    await cursor.update({
      ...rest,
      postings: packed(passages, counts, rest.lengths.length),
      named: narrow(rest.named, rest.entities.length),
      added: addedTerms(rest),
    });
  }
}
