import { defineUnlistedScript } from "#imports";
import { Hand, type MakeHand } from "../lib/page/hand.ts";

/** Loaded into a page when a hand is about to ask for it: see `load-script.ts`. */
export default defineUnlistedScript(() => {
  const make: MakeHand = (page, options) => new Hand(page, options);
  Object.assign(globalThis, { sidelightHand: make });
});
