import { defineUnlistedScript } from "#imports";
import { own } from "../content/begun.ts";
import { start } from "./start.ts";

/** What reads a document, once somebody sees it and there is something to read in it: see `entrypoints/content`, which alone loads it. */
export default defineUnlistedScript(() => {
  const begun = own.sidelightBegun!;
  begun.read = start(begun.life);
});
