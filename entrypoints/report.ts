import { defineUnlistedScript } from "#imports";
import { makeReport } from "../lib/page/report.ts";

/** Loaded into a page when the popup asks it about itself: see `load-script.ts`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { sidelightReport: makeReport });
});
