import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Where a key was pressed on what has gone with what it took away, the keyboard goes on from the first button in `place`, once `news`
 * stands there. Who uses the pointer is left alone: a space that is to scroll would press the button.
 */
export function useLostFocus(place: RefObject<HTMLElement | null>, news: unknown): void {
  const byKey = useRef(false);
  useEffect(() => {
    const onKey = () => void (byKey.current = true);
    const onPointer = () => void (byKey.current = false);
    addEventListener("keydown", onKey, true);
    addEventListener("pointerdown", onPointer, true);
    return () => {
      removeEventListener("keydown", onKey, true);
      removeEventListener("pointerdown", onPointer, true);
    };
  }, []);
  useEffect(() => {
    if (news && byKey.current && document.activeElement === document.body)
      place.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [news]);
}
