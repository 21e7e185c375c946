import { mergeReports } from "../../components/page-report.ts";
import type { FrameReport, ToFrame } from "../../lib/platform/messages.ts";
import { isOn } from "../../lib/platform/site-rules.ts";
import { readSites, watchSites } from "../../lib/platform/stored.ts";
import { kindOfPage } from "../../lib/platform/take-page.ts";
import { FramesHeard } from "./hear-frames.ts";
import { pageTab, reloaded, type Tab } from "./page.ts";
import { address, findTrouble, know, readNames } from "./state.ts";
import { awaitOtherPage, sumUp } from "./sum-up.ts";

/** Settling time of the frames' reports before the page is summed up, ms: frames of a page answer within a few. */
const SETTLE = 60;

/** How often a page that is still loading is looked for, ms. */
const AGAIN = 300;

/** A page in which no word has been found this long after the popup opened has none, ms. */
const PATIENCE = 1000;

let heard: FramesHeard | null = null;
let tab: Tab | null = null;
/** Whether the names of the library have come, or will not: the list of the page's names stands when it is whole. */
let named = false;
let settling: ReturnType<typeof setTimeout> | undefined;

/** Follows the page of the tab that the popup speaks for, for as long as it is open. */
export async function followPage() {
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

/** Tells every frame of the page. */
export const ask = (message: ToFrame) => heard?.tell(message);
export const tabId = () => tab?.id;

/** Shows once more what the frames have told. */
export function takeAgain() {
  if (heard) take(heard.reports);
}

/** The page's address as the browser or the page's top frame tells it. */
async function locate(told: string) {
  if (!told || told === address.value) return;
  address.value = told;
  if (!/^https?:/.test(told)) return know({ host: null });
  void findTrouble(told);
  // Where the rules cannot be read here either, that is the trouble, and the rest of the popup goes on.
  const rules = await readSites().catch(() => null);
  know({ host: new URL(told).hostname, ...(rules && { on: isOn(rules, told) }) });
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
  settling = read ? setTimeout(() => void sumUp(), SETTLE) : setTimeout(takeAgain, PATIENCE);
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
    awaitOtherPage();
    setTimeout(() => listen(id), AGAIN);
  } else {
    const kind = address.value ? await kindOfPage(id) : "barred";
    know(kind === "barred" ? { host: null } : { frames: kind === "file" ? "file" : "silent" });
  }
}
