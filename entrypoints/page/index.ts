import { defineUnlistedScript } from "#imports";
import { ContentScriptContext } from "../../lib/platform/content-context.ts";
import { own } from "../content/begun.ts";
import { start } from "./start.ts";

/** What reads a document, once somebody sees it and there is something to read in it: see `entrypoints/content`. */
export default defineUnlistedScript(() => {
  const read = start(new ContentScriptContext());
  if (own.sidelightBegun) own.sidelightBegun.read = read;
});
