import type { Browser } from "wxt/browser";
import type { ContentScriptContext } from "../../lib/platform/content-context.ts";

/** Whether the script still belongs to its extension: see `ContentScriptContext`. */
export type Life = Pick<ContentScriptContext, "signal" | "isValid" | "onInvalidated">;

/** What the first script in a document leaves to the one that comes after it, in the world that they share. */
export interface Begun {
  life: Life;
  /** Names the document in what the popup shows and sends back, and in the address of its card, which the page cannot read. */
  readonly id: string;
  /** The ports of popups that are listening to the document. */
  ports: Set<Browser.runtime.Port>;
  /** Resolves when the code that reads has been loaded, or cannot be; never in a frame that holds nothing. */
  come: Promise<void>;
  /** Resolves when the document has been read once. */
  read: Promise<void>;
}

export const own = globalThis as { sidelightBegun?: Begun };
