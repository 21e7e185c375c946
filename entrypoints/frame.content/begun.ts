import type { browser } from "wxt/browser";

type Port = ReturnType<typeof browser.runtime.connect>;

/** What the script that frames begin with leaves to the one that comes after it, in the world that they share. */
export interface Begun {
  /** Names the frame, as in its reports. */
  id: string;
  /** Of popups that listen to it. */
  ports: Set<Port>;
}

export const own = globalThis as { sidelightFrame?: Begun };
