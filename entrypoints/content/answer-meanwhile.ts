import { type Browser, browser } from "wxt/browser";
import { framesOf, NOTHING_READ } from "../../lib/page/frames.ts";
import { FRAME_PORT, type FrameGone, type FrameReport } from "../../lib/platform/messages.ts";
import type { Begun } from "./begun.ts";

/** Tells the popup that this document is there, and that nothing has been read in it yet. Returns a function that ends it. */
export function answerMeanwhile(begun: Begun): () => void {
  const { ports } = begun;
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== FRAME_PORT) return;
    const report: FrameReport = {
      type: "report",
      frame: begun.id,
      top: window === window.top,
      title: document.title,
      address: location.href,
      frames: framesOf(),
      on: false,
      ...NOTHING_READ,
    };
    port.postMessage(report);
    ports.add(port);
    const tellGone = () => port.postMessage({ type: "gone", frame: begun.id } satisfies FrameGone);
    addEventListener("pagehide", tellGone);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      removeEventListener("pagehide", tellGone);
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => browser.runtime.onConnect.removeListener(onConnect);
}
