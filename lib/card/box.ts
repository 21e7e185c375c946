/** Where a card stands, even if the reader has moved or resized it: always within reach. Pure geometry, CSS px in the viewport. */
import type { Point, Rect } from "./corridor.ts";
import { EDGE, LEAST, placeCard, type Place, type Size } from "./place.ts";

/** The reader gave cards no size: then a card has its usual width and the height of its content. */
export const NO_SIZE: Size = { width: 0, height: 0 };

/** A corner that is dragged along one side is meant for that side: less than this along the other, CSS px, is a tremor of the hand. */
const TREMOR = 8;
/** The height of a card that the reader has not resized, CSS px, at most: the reader scrolls to the rest of its content. */
const HIGHEST = 540;
/** The share of the viewport's height that a sheet takes at most: some of the page stays in view, and can be tapped to close it. */
const SHEET = 0.7;

/**
 * The size that the reader gives to cards by dragging a corner. `kept`: the one given before. `from`: the size of the card when the drag
 * began. `by`: how far the corner was dragged.
 */
export function resized(kept: Size, from: Size, by: Point): Size {
  const side = (before: number, at: number, way: number, least: number) =>
    Math.abs(way) < TREMOR ? before : Math.max(at + way, least);
  return {
    width: side(kept.width, from.width, by.x, LEAST.width),
    height: side(kept.height, from.height, by.y, LEAST.height),
  };
}

/** Moved into the viewport whole; made smaller only where the viewport is smaller. */
function inView(box: Place, viewport: Size): Place {
  const width = Math.min(box.width, viewport.width - 2 * EDGE);
  const height = Math.min(box.height, viewport.height - 2 * EDGE);
  const x = Math.max(Math.min(box.x, viewport.width - EDGE - width), EDGE);
  const y = Math.max(Math.min(box.y, viewport.height - EDGE - height), EDGE);
  return { ...box, x, y, width, height };
}

/** Where one card stands through its life: by its mention, over the foot of the screen, or where the reader put it. */
export class Standing {
  /** The size that the content wants. */
  content: Size;
  /** The size that the reader gave to cards. */
  kept: Size;
  #own: Place | null = null;
  #from: Place | null = null;
  #last: Place | null = null;
  readonly #sheet: boolean;
  /** As in `placeCard`. */
  readonly vertical: boolean;

  constructor(content: Size, kept: Size, sheet: boolean, vertical: boolean) {
    this.content = content;
    this.kept = kept;
    this.#sheet = sheet;
    this.vertical = vertical;
  }

  /** Whether it moves with its mention. */
  get follows(): boolean {
    return !this.#sheet && !this.#own;
  }

  /** From now on it stays where it stands. */
  stay(): void {
    this.#own ??= this.#last;
  }

  /** Moves the card, unless it follows its mention. `by`: the way since the hand took hold. `done`: it has let go. */
  move(by: Point, done: boolean): void {
    if (!this.#own) return;
    const from = (this.#from ??= this.#last ?? this.#own);
    this.#own = { ...this.#own, x: from.x + by.x, y: from.y + by.y };
    if (done) this.#from = null;
  }

  /** Where it stands now; null where it follows a mention that stands nowhere. `lines`, `point`: as in `placeCard`, for a card that follows. */
  place(lines: readonly Rect[], point: Point | null, viewport: Size): Place | null {
    const { content, kept } = this;
    const height = Math.min(content.height, kept.height || HIGHEST);
    if (this.#sheet) {
      const high = Math.min(content.height, viewport.height * SHEET);
      return { x: 0, y: viewport.height - high, width: viewport.width, height: high, side: "sheet" };
    }
    const own = this.#own;
    if (own) {
      // With more content it grows down to the edge, and is not pushed up.
      const room = Math.max(own.height, viewport.height - EDGE - own.y);
      const box = { ...own, width: kept.width || own.width, height: Math.min(height, room) };
      return (this.#last = inView(box, viewport));
    }
    if (lines.length === 0) return null;
    const wanted = { width: kept.width || content.width, height };
    return (this.#last = placeCard(lines, point, wanted, viewport, this.vertical));
  }
}
