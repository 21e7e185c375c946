import type { Frame } from "./frame.ts";

/**
 * Waits for a hand: at its first move over a page with marks the code of the card is loaded, well before a card could open. A finger gives no
 * notice: on a touch screen the code is loaded with the first mark.
 */
export function attend(frame: Frame, signal: AbortSignal): void {
  const onHand = (event?: PointerEvent): void => {
    if (frame.hand) return;
    // The target is known only now, and this may be the pointer's last move for a while.
    const target = event?.composedPath()[0];
    void frame.bringHand().then((hand) => event && hand?.card.pointer.moved(event, target));
  };
  const listen = (): void =>
    addEventListener("pointermove", onHand, { passive: true, capture: true, signal });
  listen();
  // `document.open` takes listeners away; adding the same one twice adds nothing.
  frame.watch(listen);
  if (navigator.maxTouchPoints > 0) frame.watch(onHand);
}
