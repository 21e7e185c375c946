import { browser } from "wxt/browser";
import { framesOf, nameFrame, NOTHING_READ } from "../../lib/page/frames.ts";
import { FRAME_PORT, type FrameReport } from "../../lib/platform/messages.ts";
import { own } from "./begun.ts";

type Port = ReturnType<typeof browser.runtime.connect>;

/** Tells the popup that this frame was looked into and holds nothing to read. Returns a function that ends it. */
export function answerAsEmpty(): () => void {
  const { id: frame, ports } = (own.sidelightFrame = { id: nameFrame(), ports: new Set<Port>() });
  const onConnect = (port: Port): void => {
    if (port.name !== FRAME_PORT) return;
    const report: FrameReport = {
      type: "report",
      frame,
      top: false,
      title: "",
      frames: framesOf(),
      on: false,
      ...NOTHING_READ,
    };
    port.postMessage(report);
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => browser.runtime.onConnect.removeListener(onConnect);
}
