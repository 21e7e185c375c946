import { defineUnlistedScript } from "#imports";
import { ContentScriptContext } from "../lib/platform/content-context.ts";
import { start } from "./content/start.ts";

/** The content script of a document in a frame, once there is something to read in it: see `frame.content`. */
export default defineUnlistedScript(() => void start(new ContentScriptContext()));
