/** Sidelight's whole way, by the code that the extension runs: from the first text node to the highlights set. */
import { Page } from "../../../lib/page/page.ts";
import { DEFAULTS } from "../../../lib/platform/settings.ts";
import { openLexicon } from "../../../lib/spotting/open-lexicon.ts";
import { createPageReader } from "../../../lib/spotting/read-page.ts";
import type { Way } from "./way.ts";

/** Opening the lexicon is no part of a run. Call `withoutPauses` before. */
export function sidelight(compiled: Uint8Array): Way {
  const lexicon = openLexicon(compiled);
  let page: Page | null = null;
  return {
    changes: false,
    async run() {
      page = new Page(createPageReader(lexicon), DEFAULTS, () => {});
      await page.rescan();
      let found = 0;
      for (const { mentions } of page.reading.blocks.values()) found += mentions.length;
      return found;
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
