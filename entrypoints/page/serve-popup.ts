import type { Browser } from "wxt/browser";
import { addresses } from "../../lib/page/addresses.ts";
import { framesOf, NOTHING_READ } from "../../lib/page/frames.ts";
import { makeReport } from "../../lib/page/report.ts";
import type { FrameGone, FrameReport, ToFrame } from "../../lib/platform/messages.ts";
import type { Frame } from "./frame.ts";

/** The least time between two reports, ms … */
const PAUSE = 200;
/** … and how many times as long as a report took. */
const REST = 4;

export type ServePopup = (frame: Frame, port: Browser.runtime.Port) => void;

/** Answers a popup over its port while it is open: the frame's report at once, and again when it changes. */
export const servePopup: ServePopup = (frame, port) => {
  const closing = new AbortController();
  let timer = 0;
  let isBusy = false;
  let isStale = false;
  let pause = PAUSE;
  const soon = (): void => {
    if (isBusy) isStale = true;
    else timer ||= window.setTimeout(() => void report(), pause);
  };
  const report = async (): Promise<void> => {
    timer = 0;
    isBusy = true;
    isStale = false;
    const begin = performance.now();
    const said = await reportOf(frame, closing.signal);
    if (closing.signal.aborted) return;
    port.postMessage(said);
    pause = Math.max(PAUSE, REST * (performance.now() - begin));
    isBusy = false;
    if (isStale) soon();
  };
  const unwatch = frame.watch(soon);
  port.onMessage.addListener((message: unknown) => void obey(frame, message as ToFrame));
  port.onDisconnect.addListener(() => {
    closing.abort();
    unwatch();
    clearTimeout(timer);
  });
  const tellGone = () => port.postMessage({ type: "gone", frame: frame.id } satisfies FrameGone);
  addEventListener("pagehide", tellGone, closing);
  // The background may have been out of reach, or unable to read what is stored, when the page asked.
  if (!frame.brief) void frame.refresh();
  void report();
};

async function obey(frame: Frame, message: ToFrame): Promise<void> {
  if (message.type === "rescan") return frame.page?.rescan();
  if (message.frame !== frame.id) return;
  const steps = (await frame.bringHand())?.steps;
  if (message.type === "goToNext") steps?.step(1, message.entity);
  else steps?.goTo(message.block, message.start, message.end);
}

async function reportOf(frame: Frame, signal: AbortSignal): Promise<FrameReport> {
  const readCode = frame.brief?.settings.markCode ?? false;
  const said = await makeReport(frame.page, { frame: frame.id, readCode }, signal).catch(() => null);
  return {
    type: "report",
    frame: frame.id,
    top: window === window.top,
    title: document.title,
    address: addresses()[0],
    on: frame.brief?.on ?? false,
    ...(said ?? { frames: framesOf(), ...NOTHING_READ }),
  };
}
