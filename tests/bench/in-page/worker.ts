/** The other thread: a lexicon first, then for each run "begin" and its questions. */
import { openLexicon, type OpenLexicon } from "../../../lib/spotting/open-lexicon.ts";
import { Session } from "../../../lib/spotting/session.ts";
import { Sieve } from "../../../lib/spotting/sieve.ts";
import type { Question } from "../../../lib/spotting/wire.ts";

let lexicon: OpenLexicon;
let sieve: Sieve;
let session: Session;

self.onmessage = ({ data }: MessageEvent<Uint8Array | string>) => {
  if (typeof data !== "string") {
    lexicon = openLexicon(data);
    sieve = new Sieve(lexicon);
  } else if (data === "begin") session = new Session(lexicon, sieve, { places: false });
  else self.postMessage(JSON.stringify(session.reply(JSON.parse(data) as Question)));
};
