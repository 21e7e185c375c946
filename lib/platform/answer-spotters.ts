import { browser } from "wxt/browser";
import { Session } from "../spotting/session.ts";
import { Sieve } from "../spotting/sieve.ts";
import { suppressor } from "../spotting/suppress.ts";
import { isQuestion, type Reply } from "../spotting/wire.ts";
import type { OpenLexicon } from "../spotting/open-lexicon.ts";
import { publishedLexicon } from "./lexicon-store.ts";
import { SPOT_PORT, type SpotBegin } from "./messages.ts";
import { forgetLexicon, readLexiconVersion, readSettings } from "./stored.ts";

interface Ready {
  version: string | null;
  lexicon: OpenLexicon;
  sieve: Sieve;
}

/**
 * Answers the documents that ask for their mentions, each by a session of its own for as long as its port stands.
 * `publish` sees to it that there is a lexicon, where none stands or one that is damaged.
 */
export function answerSpotters(publish: () => Promise<void>): void {
  let ready: Promise<Ready> | null = null;

  /** Opened once for all documents, and again when there is another. */
  async function lexiconNow(): Promise<Ready> {
    const version = await readLexiconVersion();
    const last = await ready?.catch(() => null);
    if (last && last.version === version) return last;
    ready = prepare(version);
    return ready;
  }

  async function prepare(version: string | null): Promise<Ready> {
    let lexicon = await publishedLexicon().catch(() => null);
    if (!lexicon) {
      await forgetLexicon();
      await publish();
      lexicon = await publishedLexicon();
    }
    if (!lexicon) throw new Error("There is no lexicon.");
    return { version, lexicon, sieve: new Sieve(lexicon) };
  }

  async function begin({ place, places }: SpotBegin): Promise<Session> {
    const [{ lexicon, sieve }, { suppressions }] = await Promise.all([lexiconNow(), readSettings()]);
    return new Session(lexicon, sieve, { places, isSuppressed: suppressor(suppressions, place) });
  }

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== SPOT_PORT) return;
    let session: Promise<Session> | null = null;
    port.onMessage.addListener((message: unknown) => {
      if (!session) {
        if (isBegin(message)) session = begin(message);
        return;
      }
      if (!isQuestion(message)) return;
      void session
        .then((known) => known.reply(message))
        .catch((error: unknown) => {
          console.error(error);
          return { id: message.id, answer: null } satisfies Reply;
        })
        .then((answer) => port.postMessage(answer));
    });
  });
}

function isBegin(value: unknown): value is SpotBegin {
  const { place, places } = (value ?? {}) as Partial<SpotBegin>;
  return typeof place?.host === "string" && typeof place.page === "string" && typeof places === "boolean";
}
