import "./card.css";
import "./marks.css";
import { browser } from "wxt/browser";
import { defineContentScript } from "#imports";
import { holdsText, isReadable } from "../../lib/page/document-kind.ts";
import { hasRoom, nameFrame } from "../../lib/page/frames.ts";
import { shown } from "../../lib/page/slices.ts";
import { answerMeanwhile } from "./answer-meanwhile.ts";
import { type Begun, type Life, own } from "./begun.ts";

/**
 * The first script in every document: it waits until there is something to read that somebody sees, then loads the code that reads
 * (`entrypoints/page`). A tab in the background, and the thirty frames that a page may have, mostly for advertisements, cost no more than this.
 */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: "document_idle",

  async main(life) {
    if (!isReadable()) return;
    const known = own.sidelightBegun;
    const begun = known?.life.isValid ? known : (own.sidelightBegun = begin(life));
    // Whoever puts this script in for a command waits for the page to be read, even if an earlier script does that.
    await begun.come;
    await begun.read;
  },
});

function begin(life: Life): Begun {
  let id = "";
  const begun: Begun = {
    life,
    // Made when it is first asked for, which is seldom.
    get id() {
      return (id ||= nameFrame());
    },
    ports: new Set(),
    come: Promise.resolve(),
    read: Promise.resolve(),
  };
  begun.come = bringReading(begun);
  return begun;
}

async function bringReading(begun: Begun): Promise<void> {
  const { life, ports } = begun;
  const isTop = window === window.top;
  if (!isTop) await hasRoom(life.signal);
  const stop = answerMeanwhile(begun);
  await shown(life.signal);
  if (!isTop) await holdsText(life.signal);
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL("/page.js" as never));
  } catch {
    // The browser lets no further script in, or the extension is gone: no popup is to wait for this document.
    for (const port of ports) port.disconnect();
  }
  // Not earlier: a popup that was opened meanwhile would not hear of this document.
  if (life.isValid) stop();
}
