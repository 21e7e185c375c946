import { defineContentScript } from "#imports";
import { isReadable } from "../../lib/page/document-kind.ts";
import { start } from "./start.ts";

/** For the document of a tab. Those of frames in it begin with less: see `frame.content`. */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: "document_idle",

  async main(ctx) {
    if (isReadable()) await start(ctx);
  },
});
