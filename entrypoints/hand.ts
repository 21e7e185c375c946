import { defineUnlistedScript } from "#imports";
import { entityAddress } from "../components/addresses.ts";
import { Hand, type MakeHand } from "../lib/page/hand.ts";
import { askBackground } from "../lib/platform/ask-background.ts";

/** Loaded into a page when a hand is about to ask for it: see `load-script.ts`. */
export default defineUnlistedScript(() => {
  const make: MakeHand = (page, options) =>
    new Hand(page, {
      ...options,
      foresee: (reading) => void askBackground("foresee", reading).catch(() => {}),
      openDossier: (id) => void askBackground("open", entityAddress(id)).catch(() => {}),
    });
  Object.assign(globalThis, { sidelightHand: make });
});
