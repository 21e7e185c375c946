import { browser } from "wxt/browser";
import type { ToPage } from "../../lib/platform/messages.ts";
import type { Frame } from "./frame.ts";

/** Does what the background says: asks for the brief again, and obeys keyboard commands in the frame that the reader is in. */
export function obey(frame: Frame): void {
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    const said = message as ToPage;
    if (said.type === "refresh") void frame.refresh();
    else if (isHere()) void frame.bringHand().then((hand) => hand?.obey(said));
  });
}

/** Whether the reader is in this frame. Where no frame has the focus, since the toolbar has it, they are in the top one. */
function isHere(): boolean {
  if (document.hasFocus()) return !(document.activeElement instanceof HTMLIFrameElement);
  return window === window.top && !(document.activeElement instanceof HTMLIFrameElement);
}
