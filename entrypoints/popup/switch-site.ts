import { words } from "../../components/words.ts";
import { isOn, type SiteScope } from "../../lib/platform/site-rules.ts";
import { readSites, setSite } from "../../lib/platform/stored.ts";
import { takeAgain } from "./follow-page.ts";
import { address, know, state } from "./state.ts";

/** The switch, as it was pressed. Where it cannot be stored the popup says so, and shows again what holds. */
export async function switchSite(on: boolean, scope: SiteScope) {
  const { on: before, frames, summary, notice } = state.value;
  // What can still be taken back stays; that the last press came to nothing does not.
  know({
    on,
    summary: "coming",
    notice: notice?.undo ? notice : null,
    ...(on && { frames: "reading" as const }),
  });
  try {
    await setSite(address.value, scope, on);
  } catch {
    // By the rules that stand: another press may be on its way.
    const stands = await readSites().then(
      (rules) => isOn(rules, address.value),
      () => before,
    );
    know({ on: stands, frames, summary, notice: { done: words.notKept } });
    // The page may have told more of itself meanwhile.
    takeAgain();
  }
}
