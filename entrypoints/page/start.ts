import { takeLeftovers } from "../../lib/page/leftovers.ts";
import type { Life } from "../content/begun.ts";
import { answerPopup } from "./answer-popup.ts";
import { attend } from "./attend.ts";
import { Frame } from "./frame.ts";
import { obey } from "./obey.ts";
import { tellCount } from "./tell-count.ts";

/** Reads this document and keeps it read, for as long as the extension stands. Resolves when it has been read once. */
export async function start(life: Life): Promise<void> {
  const { signal } = life;
  takeLeftovers();
  const frame = new Frame(() => life.isValid);
  const refresh = () => void frame.refresh();
  for (const serve of [answerPopup, obey, tellCount]) serve(frame);
  attend(frame, signal);
  // What changed while the page lay in the back-forward cache was told to nobody.
  addEventListener("pageshow", ({ persisted }) => persisted && refresh(), { signal });
  // To ask is to notice that the extension has gone: then all that is ours leaves the page. Who was not told in time asks again.
  document.addEventListener("visibilitychange", () => life.isValid && !frame.brief && refresh(), { signal });
  life.onInvalidated(() => frame.close());

  await frame.refresh();
  // Where it is off nobody follows the page: an application may go to an address where it is on.
  const { navigation } = globalThis as { navigation?: EventTarget };
  const onGone = () => life.isValid && !frame.page && refresh();
  navigation?.addEventListener("currententrychange", onGone, { signal });
  await frame.read;
}
