import { useRef } from "preact/hooks";

/** How far something was moved, CSS px. */
export interface Way {
  x: number;
  y: number;
}
/** `by`: since the hand took hold. `done`: it has let go. */
export type OnDrag = (by: Way, done: boolean) => void;

/** CSS px by which a hand may tremble while it presses: that is no drag yet. */
const TREMOR = 3;
/** Screen px that the pointer must have moved before the two measures are compared. */
const COMPARABLE = 12;

/**
 * Handlers for an element that can be dragged; none where `onDrag` is undefined. The way is measured on the screen: what is dragged may be
 * the very frame of this page, and a pointer that moves with its frame stands still within it. On a zoomed page CSS px are larger than
 * those of the screen; how much larger is told by the way of the pointer since it entered, measured in both.
 */
export function useDrag(onDrag: OnDrag | undefined) {
  const entered = useRef<PointerEvent | null>(null);
  const hold = useRef<{ x: number; y: number; scale: number; dragging: boolean } | null>(null);
  if (!onDrag) return {};
  const way = (event: PointerEvent): Way => {
    const { x, y, scale } = hold.current!;
    return { x: (event.screenX - x) * scale, y: (event.screenY - y) * scale };
  };
  const end = (event: PointerEvent) => {
    if (hold.current?.dragging) onDrag(way(event), true);
    hold.current = entered.current = null;
  };
  return {
    onPointerEnter: (event: PointerEvent) => void (entered.current ??= event),
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest("button")) return;
      // Grasped at once, since a quick hand leaves a small element with its first move; but a link that is only pressed keeps its click.
      if (!(event.target as Element).closest("a")) grasp(event);
      const scale = scaleBetween(entered.current ?? event, event);
      hold.current = { x: event.screenX, y: event.screenY, scale, dragging: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const held = hold.current;
      if (!held) return;
      const by = way(event);
      if (!held.dragging && Math.hypot(by.x, by.y) > TREMOR) {
        held.dragging = true;
        grasp(event);
      }
      if (held.dragging) onDrag(by, false);
    },
    // The browser itself would begin to drag a link.
    onDragStart: (event: Event) => event.preventDefault(),
    onPointerUp: end,
    onPointerCancel: end,
  };
}

const grasp = ({ currentTarget, pointerId }: PointerEvent) =>
  (currentTarget as Element).setPointerCapture?.(pointerId);

/** CSS px in a px of the screen. */
function scaleBetween(from: PointerEvent, to: PointerEvent): number {
  const onScreen = Math.hypot(to.screenX - from.screenX, to.screenY - from.screenY);
  return onScreen < COMPARABLE
    ? 1
    : Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) / onScreen;
}
