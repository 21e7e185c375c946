import { signal } from "@preact/signals";
import { mergeReports } from "../../components/page-report.ts";
import type { PopupState } from "../../components/PopupScreen.tsx";
import { words } from "../../components/words.ts";
import type { FrameReport, ToFrame } from "../../lib/platform/messages.ts";
import { boundPage } from "../../lib/platform/message-bounds.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { isOn, type SiteScope } from "../../lib/platform/site-rules.ts";
import { readSites, setSite, watchSites } from "../../lib/platform/stored.ts";
import { kindOfPage } from "../../lib/platform/take-page.ts";
import { FramesHeard } from "./hear-frames.ts";
import { pageTab, reloaded, type Tab } from "./page.ts";

/** What the popup shows, as far as it is known: the switch first, then the page's frames, then the summary. */
export const state = signal<PopupState>({
  host: "",
  on: true,
  frames: "reading",
  entities: [],
  summary: "coming",
  saved: { is: "asking" },
  notice: null,
});
export const know = (more: Partial<PopupState>) => (state.value = { ...state.value, ...more });

/** Settling time of the frames' reports before the page is summed up, ms: frames of a page answer within a few. */
const SETTLE = 60;

/** Between two looks whether a page that loads has come, ms. */
const AGAIN = 300;

/** A page in which no word has been found for so long after the popup opened has none, ms. */
const PATIENCE = 1000;

let heard: FramesHeard | null = null;
let tab: Tab | null = null;
/** Of the page; "" until the browser or the page has told it. */
export const address = signal("");
/** Whether the names of the library have come, or will not: the list of the page's names stands when it is whole. */
let named = false;
/** Of the page that the tab shows. */
let turn = 0;
let settling: ReturnType<typeof setTimeout> | undefined;

export async function start() {
  const names = readNames().then(() => {
    named = true;
    if (heard && heard.reports.size > 0) take(heard.reports);
  });
  tab = await pageTab();
  if (!tab) return know({ host: null });
  await locate(tab.address);
  watchSites((rules) => address.value && know({ on: isOn(rules, address.value) }));
  listen(tab.id);
  await names;
}

/** The names of the library, for the list of what is on the page. Without them it shows what the page knows itself. */
export const readNames = () =>
  sendMessage("library", undefined).then(
    ({ entities }) => know({ entities }),
    () => {},
  );

export async function switchSite(on: boolean, scope: SiteScope) {
  const { on: before, frames, summary, notice } = state.value;
  // What can still be taken back stays; that the last press came to nothing does not.
  know({
    on,
    summary: "coming",
    notice: notice?.undo ? notice : null,
    ...(on && { frames: "reading" as const }),
  });
  try {
    await setSite(address.value, scope, on);
  } catch {
    // By the rules that stand: another press may be on its way.
    const stands = await readSites().then(
      (rules) => isOn(rules, address.value),
      () => before,
    );
    know({ on: stands, frames, summary, notice: { done: words.notKept } });
    // The page may have told more of itself meanwhile.
    if (heard) take(heard.reports);
  }
}

let isSumming = false;
/** Whether the page has changed while it was summed up: one summary at a time, however often it changes. */
let isOld = false;

export async function sumUp() {
  const { frames } = state.value;
  if (typeof frames === "string") return;
  if (isSumming) return void (isOld = true);
  isSumming = true;
  isOld = false;
  if (frames.mentions > 0)
    know({ summary: typeof state.value.summary === "string" ? "coming" : state.value.summary });
  const mine = turn;
  const summary = await sendMessage("summarize", boundPage(frames)).catch(() => "failed" as const);
  // The tab may have gone to another page meanwhile.
  if (mine === turn) know({ summary });
  isSumming = false;
  if (isOld) await sumUp();
}

export const ask = (message: ToFrame) => heard?.tell(message);
export const tabId = () => tab?.id;

/** The page's address as the browser or the page's top frame tells it. */
async function locate(told: string) {
  if (!told || told === address.value) return;
  address.value = told;
  if (!/^https?:/.test(told)) return know({ host: null });
  know({ host: new URL(told).hostname, on: isOn(await readSites(), told) });
}

function take(reports: ReadonlyMap<string, FrameReport>) {
  const page = mergeReports(reports.values());
  const read =
    named &&
    [...reports.values()].some((each) => each.on) &&
    (page.words > 0 || performance.now() > PATIENCE);
  know({ frames: read ? page : "reading" });
  clearTimeout(settling);
  if (!named) return;
  settling = read
    ? setTimeout(() => void sumUp(), SETTLE)
    : setTimeout(() => heard && take(heard.reports), PATIENCE);
}

function listen(id: number) {
  const mine = (heard = new FramesHeard(
    id,
    () => {
      for (const { top, address: own } of mine.reports.values()) if (top && own) void locate(own);
      take(mine.reports);
    },
    () => void onSilent(id, mine.reports.size > 0),
  ));
}

/** Nobody is there: the page is only coming, or it has gone and another comes in its place. */
async function onSilent(id: number, wasHeard: boolean) {
  clearTimeout(settling);
  heard = null;
  const now = await reloaded(id);
  // Its tab is closed: what was said of it stays.
  if (!now) return;
  if (wasHeard) address.value = now.address;
  if (wasHeard || now.isLoading) {
    turn++;
    know({ frames: "reading", summary: "coming" });
    setTimeout(() => listen(id), AGAIN);
  } else {
    const kind = address.value ? await kindOfPage(id) : "barred";
    know(kind === "barred" ? { host: null } : { frames: kind === "file" ? "file" : "silent" });
  }
}
