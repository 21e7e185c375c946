import { browser } from "wxt/browser";
import { takeLeftovers } from "../../lib/page/leftovers.ts";
import { shown } from "../../lib/page/slices.ts";
import type { ContentScriptContext } from "../../lib/platform/content-context.ts";
import { watchForPage } from "../../lib/platform/stored.ts";
import { answerCard } from "./answer-card.ts";
import { answerPopup } from "./answer-popup.ts";
import { attend } from "./attend.ts";
import { Frame } from "./frame.ts";
import { obeyCommands } from "./obey-commands.ts";
import { tellCount } from "./tell-count.ts";

/** How long that is; see `ContentScriptContext`. */
type Life = Pick<ContentScriptContext, "signal" | "isValid" | "onInvalidated">;

/** Reads this document and keeps it read, for as long as the extension stands. */
export async function start(ctx: Life): Promise<void> {
  const own = globalThis as { sidelight?: Life };
  // A command may have put another one in while the page was loading.
  if (own.sidelight?.isValid) return;
  own.sidelight = ctx;
  const frame = new Frame(() => ctx.isValid, browser.runtime.getURL("/card.html" as never));
  const refresh = () => void frame.refresh();
  const stops = [answerPopup(frame), obeyCommands(frame)];
  ctx.onInvalidated(() => {
    frame.close();
    if (browser.runtime?.id) for (const stop of stops) stop();
  });

  // The page's first frame does not wait for the rest, and nothing is loaded for a tab that nobody has looked at yet.
  await shown(ctx.signal);
  takeLeftovers();
  stops.push(answerCard(frame), tellCount(frame), watchForPage(refresh));
  attend(frame, ctx.signal);
  // What changed while the page lay in the back-forward cache was told to nobody.
  addEventListener("pageshow", ({ persisted }) => persisted && refresh(), { signal: ctx.signal });
  document.addEventListener("visibilitychange", () => ctx.isValid, { signal: ctx.signal });
  await frame.refresh();
  // Where it is off nobody follows the page: an application may go to an address where it is on.
  const { navigation } = globalThis as { navigation?: EventTarget };
  const onGone = () => ctx.isValid && !frame.page && refresh();
  navigation?.addEventListener("currententrychange", onGone, { signal: ctx.signal });
}
