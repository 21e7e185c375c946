import { browser } from "wxt/browser";
import { contentOf, framesOf } from "../../lib/page/report.ts";
import { FRAME_PORT, type FrameReport, type ToFrame } from "../../lib/platform/messages.ts";
import type { Frame } from "./frame.ts";

type Port = ReturnType<typeof browser.runtime.connect>;

/** Answers the popup while it is open: the frame's report at once, and again when it changes. */
export function answerPopup(frame: Frame): () => void {
  const onConnect = (port: Port): void => {
    if (port.name !== FRAME_PORT) return;
    let timer = 0;
    const report = (): void => {
      timer = 0;
      port.postMessage(reportOf(frame));
    };
    const unwatch = frame.watch(() => (timer ||= window.setTimeout(report, 200)));
    port.onMessage.addListener((message: unknown) => void obey(frame, message as ToFrame));
    port.onDisconnect.addListener(() => {
      unwatch();
      clearTimeout(timer);
    });
    report();
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => browser.runtime.onConnect.removeListener(onConnect);
}

async function obey(frame: Frame, message: ToFrame): Promise<void> {
  if (message.type === "rescan") return frame.page?.rescan();
  const steps = (await frame.reach())?.steps;
  if (message.type === "goToNext") steps?.step(1, message.entity);
  else steps?.goTo(message.place.block, message.place.start, message.place.end);
}

function reportOf({ id, on, page, settings }: Frame): FrameReport {
  const nothing = { blocks: [], coverage: { words: 0, milliseconds: 0, leftOut: [], paused: false } };
  return {
    type: "report",
    frame: id,
    top: window === window.top,
    title: document.title,
    address: location.href,
    frames: framesOf(),
    on,
    ...(page ? contentOf(page, id, settings.markCode) : nothing),
  };
}
