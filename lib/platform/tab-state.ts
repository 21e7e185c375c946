/**
 * What the toolbar shows for each tab: how many mentions, on or off. The background may sleep between the reports of two frames, so what
 * they said is kept in `storage.session`, which is forgotten when the browser closes.
 */
import { browser } from "wxt/browser";
import { translate } from "./translate.ts";

interface TabState {
  /** Address of the top frame, as it last reported. */
  address: string;
  on: boolean;
  /** The page changes so much that it is no longer followed. */
  paused: boolean;
  /** By frame id: how many mentions, and when that was reported. */
  counts: Record<string, FrameCount>;
}

interface FrameCount {
  mentions: number;
  at: number;
}

const SIZES = [16, 32, 48, 128];
const TITLES = { off: "toolbar.off", paused: "toolbar.paused" };
const keyOf = (tab: number) => `tab:${tab}`;

/** The state of a tab; null where none of its frames has reported yet. */
export async function readTab(tab: number): Promise<TabState | null> {
  return ((await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as TabState | undefined) ?? null;
}

interface FrameState extends Omit<TabState, "counts"> {
  mentions: number;
  /** When the frame's document began, or came back, ms since 1970. */
  since: number;
}

/**
 * Takes in the report of a frame. That of the top frame (0) decides the tab's address, and whether Sidelight is on or paused there; whatever
 * was reported before its document began belongs to an earlier page. The browser itself does not tell when that was: it calls a tab loading
 * even where only a frame in it goes elsewhere, or an application changes its address.
 */
export function report(tab: number, frame: number, told: FrameState): Promise<TabState> {
  return inTurn(async () => {
    const before = (await readTab(tab)) ?? { address: "", on: true, paused: false, counts: {} };
    const { mentions, since, ...page } = told;
    const isOfPage = ([, { at }]: [string, FrameCount]) => frame !== 0 || at >= since;
    const counts = Object.fromEntries(Object.entries(before.counts).filter(isOfPage));
    if (mentions > 0) counts[frame] = { mentions, at: Date.now() };
    else delete counts[frame];
    const state = { ...(frame === 0 ? page : before), counts };
    await browser.storage.session.set({ [keyOf(tab)]: state });
    await show(tab, state);
    return state;
  });
}

/** Forgets a tab that was closed. */
export function forgetTab(tab: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tab)));
}

/** What the badge says: at most four characters. */
export function badgeText({ on, counts }: Pick<TabState, "on" | "counts">): string {
  const sum = Object.values(counts).reduce((all, { mentions }) => all + mentions, 0);
  if (!on || sum === 0) return "";
  return sum < 1000 ? String(sum) : `${Math.floor(sum / 1000)}k`;
}

async function show(tab: number, state: TabState): Promise<void> {
  const name = !state.on ? "off" : state.paused ? "paused" : null;
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${name ? `${name}-` : ""}${size}.png`]));
  // The tab may be gone by now; then there is nothing to show.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text: badgeText(state) }),
    browser.action.setIcon({ tabId: tab, path }),
    browser.action.setTitle({ tabId: tab, title: translate(name ? TITLES[name] : "product") }),
  ]);
}

/** Has the toolbar say that a switch pressed outside the popup could not be stored, until the tab reports again. */
export async function showNotKept(tab: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text: "!" }),
    browser.action.setTitle({ tabId: tab, title: translate("notKept") }),
  ]);
}

let last: Promise<unknown> = Promise.resolve();

/** Does one change after the other, since frames report at the same time: each reads what the one before has written. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
