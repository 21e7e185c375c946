import type { browser } from "wxt/browser";
import type { ContentScriptContext } from "../../lib/platform/content-context.ts";

type Port = ReturnType<typeof browser.runtime.connect>;

/** How long the extension stands; see `ContentScriptContext`. */
export type Life = Pick<ContentScriptContext, "signal" | "isValid" | "onInvalidated">;

/** What the script that a document begins with leaves to the one that comes after it, in the world that they share. */
export interface Begun {
  life: Life;
  /** Names the document in what the popup shows and sends back, and in the address of its card, which the page cannot read. */
  readonly id: string;
  /** Of popups that listen to it. */
  ports: Set<Port>;
  /** Resolves when the code that reads has come, or cannot come; in a frame that holds nothing, never. */
  come: Promise<void>;
  /** Resolves when the document has been read once. */
  read: Promise<void>;
}

export const own = globalThis as { sidelightBegun?: Begun };
