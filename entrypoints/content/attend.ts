import type { Frame } from "./frame.ts";

/**
 * Waits for a hand: its first move over a page with marks has the code of the card loaded, well before a card could open. A finger
 * gives no notice: where there may be one, the code comes with the first mark.
 */
export function attend(frame: Frame, signal: AbortSignal): void {
  const onHand = (): void => {
    if (!frame.hand) void frame.reach();
  };
  addEventListener("pointermove", onHand, { passive: true, capture: true, signal });
  if (navigator.maxTouchPoints > 0) frame.watch(onHand);
}
