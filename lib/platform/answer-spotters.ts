import { browser } from "wxt/browser";
import { Session } from "../spotting/session.ts";
import { Sieve } from "../spotting/sieve.ts";
import { suppressor } from "../spotting/suppress.ts";
import { isQuestion, type Question, type Reply } from "../spotting/wire.ts";
import type { OpenLexicon } from "../spotting/open-lexicon.ts";
import { publishedLexicon } from "./lexicon-store.ts";
import { SPOT_PORT, type SpotBegin } from "./messages.ts";
import { forgetLexicon, readLexiconVersion } from "./stored-lexicon.ts";
import { readSettings } from "./stored.ts";

interface Ready {
  version: string | null;
  lexicon: OpenLexicon;
  sieve: Sieve;
}

/**
 * Answers the documents that ask for their mentions, each by a session of its own for as long as its port is open. `publish` is called
 * where the lexicon is missing or damaged, and writes it.
 */
export function answerSpotters(publish: () => Promise<void>): void {
  let ready: Promise<Ready> | null = null;

  /** Opens the lexicon once for all documents, and again when another has been published. Those who ask at the same time wait for one another. */
  function lexiconNow(): Promise<Ready> {
    return (ready = openAfter(ready, readLexiconVersion()));
  }

  async function openAfter(before: typeof ready, asked: Promise<string | null>): Promise<Ready> {
    const [last, version] = await Promise.all([before?.catch(() => null), asked]);
    // If there was none yet when this asked for the version, the one that was opened since is newer.
    if (last && (version === null || version === last.version)) return last;
    const lexicon = await publishedLexicon().catch(() => null);
    return lexicon ? { version, lexicon, sieve: new Sieve(lexicon) } : publishAnew();
  }

  async function publishAnew(): Promise<Ready> {
    await forgetLexicon();
    await publish();
    const version = await readLexiconVersion();
    const lexicon = await publishedLexicon();
    if (!lexicon) throw new Error("The lexicon was published and is not there: storage.local may be full.");
    return { version, lexicon, sieve: new Sieve(lexicon) };
  }

  async function begin({ place, places }: SpotBegin): Promise<Session> {
    const [{ lexicon, sieve }, { suppressions }] = await Promise.all([lexiconNow(), readSettings()]);
    return new Session(lexicon, sieve, { places, isSuppressed: suppressor(suppressions, place) });
  }

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== SPOT_PORT) return;
    let session: Promise<Session> | null = null;
    let isOpen = true;
    port.onDisconnect.addListener(() => (isOpen = false));
    port.onMessage.addListener((message: unknown) => {
      if (session && isQuestion(message))
        void answerTo(session, message).then((reply) => isOpen && port.postMessage(reply));
      if (session || !isBegin(message)) return;
      session = begin(message);
      // A failure is reported in answer to each question; a document that leaves without asking one need not know.
      session.catch(() => {});
    });
  });
}

async function answerTo(session: Promise<Session>, question: Question): Promise<Reply> {
  try {
    return (await session).reply(question);
  } catch (error) {
    console.error(error);
    return { id: question.id, answer: null };
  }
}

function isBegin(value: unknown): value is SpotBegin {
  const { place, places } = (value ?? {}) as Partial<SpotBegin>;
  return typeof place?.host === "string" && typeof place.page === "string" && typeof places === "boolean";
}
