import { type Browser, browser } from "wxt/browser";
import { FRAME_PORT } from "../../lib/platform/messages.ts";
import { own } from "../content/begun.ts";
import type { Frame } from "./frame.ts";
import { loadScript } from "./load-script.ts";

/** Lets popups connect to the frame; what answers them is loaded then (`serve-popup.ts`). */
export function answerPopup(frame: Frame): void {
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== FRAME_PORT) return;
    let isOpen = true;
    port.onDisconnect.addListener(() => (isOpen = false));
    loadScript("report")
      .then((serve) => isOpen && serve(frame, port))
      // Where no further script may come the popup is told that nobody is there.
      .catch(() => port.disconnect());
  };
  browser.runtime.onConnect.addListener(onConnect);
  for (const port of own.sidelightBegun!.ports) onConnect(port);
}
