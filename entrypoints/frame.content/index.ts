import "./marks.css";
import { browser } from "wxt/browser";
import { defineContentScript } from "#imports";
import { holdsText, isReadable } from "../../lib/page/document-kind.ts";
import { hasRoom } from "../../lib/page/frames.ts";
import { shown } from "../../lib/page/slices.ts";
import { answerAsEmpty } from "./answer-as-empty.ts";

/**
 * For documents in frames, of which a page may have thirty: most show nothing, or an advertisement of a few words. Only one that has
 * something to read gets the code that reads. Its style sheet is that of all documents: it is put in by the browser.
 */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: "document_idle",

  async main({ signal }) {
    if (window === window.top || !isReadable()) return;
    await hasRoom(signal);
    const stop = answerAsEmpty();
    await shown(signal);
    await holdsText(signal);
    await import(/* @vite-ignore */ browser.runtime.getURL("/framed.js" as never));
    // Not before: a popup that opens meanwhile would hear nothing of this frame.
    stop();
  },
});
