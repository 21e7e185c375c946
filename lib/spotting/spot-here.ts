import { Session, type SessionOptions } from "./session.ts";
import type { OpenLexicon } from "./open-lexicon.ts";
import { Sieve } from "./sieve.ts";
import type { Spotter } from "./spotter.ts";

/** Spots in this thread. */
export function spotHere(lexicon: OpenLexicon, options: SessionOptions, sieve = new Sieve(lexicon)): Spotter {
  const session = new Session(lexicon, sieve, options);
  return {
    sift: async (texts) => session.sift(texts),
    read: async (blocks, forget) => session.read(blocks, forget),
    lost: () => {},
    close: () => {},
  };
}
