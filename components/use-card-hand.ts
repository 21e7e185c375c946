import { useRef } from "preact/hooks";
import { useDrag, type Way } from "./use-drag.ts";

/** What the reader may do with a card by hand; what is left out is not allowed. */
export interface Hand {
  /** Moves the card; `by`: since the hand took hold, CSS px. */
  onMove?: ((by: Way, done: boolean) => void) | undefined;
  /** Drags the card's corner. */
  onResize?: ((by: Way, done: boolean) => void) | undefined;
  /** A sheet was swept down. */
  onSweep?: (() => void) | undefined;
}

/** CSS px that an arrow key moves. */
const STEP = 16;
const ARROWS: Record<string, Way> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};
/** CSS px; a sheet that is moved down less than this goes back. */
const SWEEP = 72;

/** Props for the card's head and for its corner. */
export function useCardHand({ onMove, onResize, onSweep }: Hand, root: () => HTMLElement | null) {
  const sunk = useRef(0);
  const sweep = (by: Way, done: boolean) => {
    sunk.current = Math.max(by.y, 0);
    const sheet = root();
    if (sheet) sheet.style.translate = done ? "" : `0 ${sunk.current}px`;
    if (done && sunk.current > SWEEP) onSweep?.();
  };
  const drag = useDrag(onSweep ? sweep : onMove);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    if (!by || event.altKey || event.target !== event.currentTarget) return;
    // The arrows would scroll the card.
    event.preventDefault();
    (event.shiftKey ? onResize : onMove)?.(by, true);
  };
  return {
    head: onMove ? { ...drag, onKeyDown, tabIndex: 0, role: "group" as const } : drag,
    corner: useDrag(onResize),
  };
}
