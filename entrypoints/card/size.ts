import type { OnDrag } from "../../components/use-drag.ts";
import { NO_SIZE, resized } from "../../lib/card/box.ts";
import type { Size } from "../../lib/card/place.ts";
import type { FromCard } from "../../lib/platform/messages.ts";
import { changeSettings, readSettings, watchSettings } from "../../lib/platform/stored.ts";

/** The size that the reader gives to cards by dragging a corner. The page is told as it changes; it is stored when the hand lets go. */
export function cardSize(post: (message: FromCard) => void): { ready: Promise<void>; drag: OnDrag } {
  let kept: Size = NO_SIZE;
  let from: Size | null = null;
  const keep = (size: Size) => {
    if (size.width === kept.width && size.height === kept.height) return;
    kept = size;
    post({ type: "kept", ...size });
  };
  let before = kept;
  watchSettings(({ cardSize: stored }) => keep(stored));
  return {
    /** Resolves once the page has been told the stored size; where that cannot be read, the card is as large as any. */
    ready: readSettings().then(
      ({ cardSize: stored }) => keep(stored),
      () => {},
    ),
    drag(by, done) {
      if (!from) [from, before] = [{ width: innerWidth, height: innerHeight }, kept];
      keep(resized(before, from, by));
      if (!done) return;
      from = null;
      void changeSettings({ cardSize: kept });
    },
  };
}
