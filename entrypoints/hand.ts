import { defineUnlistedScript } from "#imports";
import { makeHand } from "./page/make-hand.ts";

/** Loaded into a page when a hand is about to ask for it: see `load-script.ts`. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { sidelightHand: makeHand });
});
