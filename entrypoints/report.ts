import { defineUnlistedScript } from "#imports";
import { servePopup } from "./page/serve-popup.ts";

/** Loaded into a page when the popup asks it about itself: see `load-script.ts`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { sidelightReport: servePopup });
});
