import { type Browser, browser } from "wxt/browser";
import { asking } from "../spotting/asking.ts";
import type { Spotter } from "../spotting/spotter.ts";
import type { Reply } from "../spotting/wire.ts";
import { SPOT_PORT, type SpotBegin } from "./messages.ts";

/**
 * A spotter in the background, which may die at any time, and with it all that it knew of this document. Open questions are then rejected,
 * and before the next one, which wakes it again, `lost` is called.
 */
export function askSpotter(begin: SpotBegin): Spotter {
  let port: Browser.runtime.Port | null = null;
  let hadOne = false;

  const connect = (): Browser.runtime.Port => {
    const made = browser.runtime.connect({ name: SPOT_PORT });
    made.onMessage.addListener((message: unknown) => hear(message as Reply));
    made.onDisconnect.addListener(() => {
      if (port !== made) return;
      port = null;
      fail();
    });
    made.postMessage(begin);
    return made;
  };
  const leave = (): void => {
    port?.disconnect();
    port = null;
    fail();
  };
  // Chromium closes the port of a page that it puts into the back-forward cache, and tells only the other end.
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) leave();
  };
  addEventListener("pageshow", onShow);
  const { spotter, hear, fail } = asking(
    (question) => {
      if (!port) {
        port = connect();
        if (hadOne) spotter.lost();
        hadOne = true;
      }
      port.postMessage(question);
    },
    () => {
      removeEventListener("pageshow", onShow);
      leave();
    },
  );
  return spotter;
}
