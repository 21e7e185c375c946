import { signal } from "@preact/signals";
import type { PopupState } from "../../components/popup-state.ts";
import { reasonOf, troubleOf } from "../../components/trouble.ts";
import { words } from "../../components/words.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";

/** What the popup shows, as far as it is known: the switch first, then the page's frames, then the summary. */
export const state = signal<PopupState>({
  host: "",
  on: true,
  frames: "reading",
  trouble: null,
  entities: [],
  summary: "coming",
  saved: { is: "asking" },
  notice: null,
});
export const know = (more: Partial<PopupState>) => (state.value = { ...state.value, ...more });

/** Of the page; "" until the browser or the page has told it. */
export const address = signal("");

/** Reads the names of the library, for the list of what is on the page. Where that fails the reader is told why. */
export const readNames = () =>
  sendMessage("entities", undefined).then(
    (entities) => know({ entities }),
    (error: Error) => know({ notice: { done: troubleOf(error) ?? words.library.failed } }),
  );

/**
 * Asks for what a page at that address would be told before it is read. Where the background cannot say it, a page waits for ever: then the
 * reader is told why.
 */
export const findTrouble = (page: string) =>
  sendMessage("brief", [page]).then(
    () => know({ trouble: null }),
    (error: Error) => know({ trouble: reasonOf(error) }),
  );
