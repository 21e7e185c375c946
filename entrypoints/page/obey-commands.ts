import { browser } from "wxt/browser";
import type { ToPage } from "../../lib/platform/messages.ts";
import type { Frame } from "./frame.ts";

/** Does what the keyboard commands say, in the frame that the reader is in. */
export function obeyCommands(frame: Frame): () => void {
  const onMessage = (message: unknown): undefined => {
    const { type } = message as ToPage;
    if ((type !== "step" && type !== "openCard") || !isHere()) return;
    void frame.reach().then((hand) => {
      const hit = type === "step" ? hand?.steps.step((message as { by: 1 | -1 }).by) : hand?.steps.here();
      if (hit) hand!.card.open(hit, type === "openCard");
    });
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** Where no frame has the focus (the toolbar has it), the top one acts. */
function isHere(): boolean {
  if (document.hasFocus()) return !(document.activeElement instanceof HTMLIFrameElement);
  return window === window.top && !(document.activeElement instanceof HTMLIFrameElement);
}
