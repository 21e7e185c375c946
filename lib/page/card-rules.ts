/** The style of the card's host, in its own shadow root. */
import type { Place } from "../card/place.ts";

const RULES = `:host{all:initial!important;position:fixed!important;z-index:2147483647!important}
@media print{:host{display:none!important}}
iframe{display:block;width:100%;height:100%;border:0;color-scheme:light dark;border-radius:12px;
box-shadow:0 1px 2px light-dark(rgb(16 24 40/.08),rgb(0 0 0/.4)),0 12px 32px light-dark(rgb(16 24 40/.16),rgb(0 0 0/.5))}
button{all:initial;display:block;width:100%;height:100%;border:2px solid light-dark(#fff,#1d2025);border-radius:50%;box-sizing:border-box;
background:7px 7px/2px 10px linear-gradient(#fff 0 0),11px 7px/7px 2px linear-gradient(#fff 0 0),11px 11px/5px 2px linear-gradient(#fff 0 0),
11px 15px/3px 2px linear-gradient(#fff 0 0);background-repeat:no-repeat;
box-shadow:0 0 0 1px rgb(128 128 128/.5),0 2px 8px rgb(0 0 0/.3);cursor:pointer;color-scheme:light dark}button+iframe{display:none}button:focus-visible{outline:2px solid currentcolor}`;

/** A sheet's corners are round where the page goes on. */
const AT_FOOT = "iframe{border-radius:16px 16px 0 0}";
const HIDDEN = ":host{visibility:hidden!important;pointer-events:none!important}";

/**
 * A property that the content script's own sheet (`entrypoints/content/card.css`) gives to the host in Firefox. Where the extension goes,
 * Firefox ends its scripts without telling them and takes that sheet away. A card that stands open, which nobody could close, goes with it.
 */
export const LENT = "--sidelight-card";
const WHILE_LENT = `:host{visibility:var(${LENT},hidden)!important}`;

/** The host's box, CSS px in the viewport. `zoom`: how many times as large as it says the page lays the host out, which is undone. */
export const boxRule = ({ x, y, width, height }: Omit<Place, "side">, zoom = 1): string =>
  `:host{left:${x}px!important;top:${y}px!important;width:${width}px!important;height:${height}px!important;zoom:${1 / zoom}!important}`;

/**
 * The whole style of the host with a box. `sheet`: the card stands at the foot of the screen. `seen`: its content is painted. `lent`: it is
 * seen only while the content script's sheet reaches it.
 */
export const cardRules = (box: string, sheet = false, seen = false, lent = false): string =>
  RULES + box + (sheet ? AT_FOOT : "") + (!seen ? HIDDEN : lent ? WHILE_LENT : "");
