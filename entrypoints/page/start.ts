import { takeLeftovers } from "../../lib/page/leftovers.ts";
import type { Life } from "../content/begun.ts";
import { answerPopup } from "./answer-popup.ts";
import { attend } from "./attend.ts";
import { Frame } from "./frame.ts";
import { obey } from "./obey.ts";
import { tellCount } from "./tell-count.ts";

/** Reads this document, and what changes in it, for as long as the extension is there. Resolves when it has been read once. */
export async function start(life: Life): Promise<void> {
  const { signal } = life;
  takeLeftovers();
  const frame = new Frame(() => life.isValid);
  const refresh = () => void frame.refresh();
  for (const serve of [answerPopup, obey, tellCount]) serve(frame);
  attend(frame, signal);
  // Nobody was told what changed while the page was in the back-forward cache.
  addEventListener("pageshow", ({ persisted }) => persisted && refresh(), { signal });
  // `isValid` notices if the extension has gone, and then all that is ours leaves the page. Without a brief it is asked for again.
  document.addEventListener("visibilitychange", () => life.isValid && !frame.brief && refresh(), { signal });
  life.onInvalidated(() => frame.close());

  await frame.refresh();
  // Where Sidelight is off the page is not followed, but an application may go to an address where it is on.
  const { navigation } = globalThis as { navigation?: EventTarget };
  const onGone = () => life.isValid && !frame.page && refresh();
  navigation?.addEventListener("currententrychange", onGone, { signal });
  await frame.read;
}
