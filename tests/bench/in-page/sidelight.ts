/** Sidelight's whole way, by the code that the extension runs: from the first text node to the highlights set. */
import { Page } from "../../../lib/page/page.ts";
import { sheetOf, USUAL } from "../../../lib/card/mark-style.ts";
import { DEFAULTS } from "../../../lib/platform/settings.ts";
import { asking } from "../../../lib/spotting/asking.ts";
import { openLexicon } from "../../../lib/spotting/open-lexicon.ts";
import { Sieve } from "../../../lib/spotting/sieve.ts";
import { spotHere } from "../../../lib/spotting/spot-here.ts";
import type { Spotter } from "../../../lib/spotting/spotter.ts";
import type { Reply } from "../../../lib/spotting/wire.ts";
import type { Way } from "./way.ts";

/** See `bundle.ts`. */
declare const workerText: string;

/**
 * As the extension does it: spotting stands in another thread, and messages go as JSON, which is what the browser makes of an
 * extension's. The time is that of this thread. Call `withoutPauses` before.
 */
export function sidelight(compiled: Uint8Array): Way {
  const worker = new Worker(URL.createObjectURL(new Blob([workerText])));
  worker.postMessage(compiled);
  let hear: (reply: Reply) => void = () => {};
  let heard = 0;
  worker.onmessage = ({ data }: MessageEvent<string>) => {
    const begin = performance.now();
    hear(JSON.parse(data) as Reply);
    heard += performance.now() - begin;
  };
  const begin = (): Spotter => {
    const asked = asking(
      (question) => worker.postMessage(JSON.stringify(question)),
      () => {},
    );
    hear = asked.hear;
    worker.postMessage("begin");
    heard = 0;
    return asked.spotter;
  };
  return marking(begin, () => heard);
}

/** The same with spotting in this thread. */
export function sidelightHere(compiled: Uint8Array): Way {
  const lexicon = openLexicon(compiled);
  const sieve = new Sieve(lexicon);
  return marking(
    () => spotHere(lexicon, { places: false }, sieve),
    () => 0,
  );
}

/**
 * `begin` opens the way to a spotter, which is there before the first text is read. `besides`: main-thread time of a run that the page
 * does not count, ms.
 */
function marking(begin: () => Spotter, besides: () => number): Way {
  // The background makes it, for every page.
  const sheet = sheetOf(USUAL);
  let page: Page | null = null;
  return {
    changes: false,
    async run() {
      const spotter = begin();
      const from = performance.now();
      page = new Page(spotter, { ...DEFAULTS, sheet }, () => {});
      const reading = page.rescan();
      // What passes before the first wait; the rest the page counts.
      const untilWaiting = performance.now() - from;
      const counted = page.spent;
      await reading;
      let found = 0;
      for (const { mentions } of page.reading.blocks.values()) found += mentions.length;
      return { found, ms: untilWaiting - counted + page.spent + besides() };
    },
    clear() {
      page?.close();
      page = null;
    },
  };
}

/** The pauses between slices take no main-thread time: without them the time that passes is the work itself. */
export function withoutPauses(): void {
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  scheduler.yield = () => Promise.resolve();
  globalThis.requestIdleCallback = (callback) => {
    callback({ didTimeout: false, timeRemaining: () => 50 });
    return 0;
  };
}
