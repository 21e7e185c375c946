import { counted } from "../../lib/page/count.ts";
import { askBackground } from "../../lib/platform/ask-background.ts";
import type { Frame } from "./frame.ts";

/** The least time between two numbers on the badge, ms: otherwise a feed that grows while it is scrolled would keep the background awake. */
const PAUSE = 400;

/** Tells the background how many mentions the frame holds, when that changes. */
export function tellCount(frame: Frame): void {
  let told: string | null = null;
  let timer = 0;
  let since = Date.now() - performance.now();
  const send = (mentions: number, paused: boolean) => askBackground("count", { mentions, paused, since });
  const tell = (): void => {
    timer = 0;
    const mentions = frame.page ? [...counted(frame.page)].length : 0;
    const paused = frame.page?.paused ?? false;
    const state = `${frame.brief?.on} ${mentions} ${paused} ${location.href}`;
    // A small frame that names nothing has nothing to tell.
    if (state === told || (told === null && mentions === 0 && window !== window.top)) return;
    told = state;
    // The background may be starting, or gone; it is told again at the next change.
    send(mentions, paused).catch(() => (told = ""));
  };
  // When a page comes back from the cache, the background has forgotten what it was told about it.
  addEventListener("pageshow", ({ persisted }) => {
    told = null;
    if (persisted) since = Date.now();
  });
  // A frame may go while its page stays. When the whole page goes, the next one's number is enough.
  addEventListener("pagehide", () => told && window !== window.top && send(0, false).catch(() => {}));
  frame.watch(() => (timer ||= window.setTimeout(tell, PAUSE)));
}
