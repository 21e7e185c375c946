/** What the hover reducer takes and gives: the events, what it remembers between them, and what is to be done. */
import type { Point, Rect } from "./corridor.ts";

export interface HoverSettings {
  /** Rest on a mention before its card opens, ms. */
  delay: number;
  /** The pointer opens cards only while the reader's modifier key is held, which is Alt unless they chose another. */
  onlyWithAlt: boolean;
}

/** Names a mention on the page. */
export type MentionKey = string;

/** `at`: ms, all on one clock. Points and boxes: CSS px in the viewport. `alt`: the reader's modifier key, Alt unless chosen otherwise, is held. */
export type HoverEvent =
  | { type: "move"; at: number; point: Point; over: MentionKey | null; alt: boolean; busy: boolean }
  /** The pointer left the document, perhaps into the card's frame: `card` tells of that. */
  | { type: "leave"; at: number }
  | { type: "wake"; at: number }
  /** The page moved under the pointer. */
  | { type: "scroll"; at: number }
  /** A button went down outside the card. */
  | { type: "press" }
  | { type: "escape" }
  /** By keyboard; `focus` moves into the card. */
  | { type: "open"; over: MentionKey; focus: boolean }
  /** The card's content for a turn is painted and can be seen. */
  | { type: "ready"; turn: number }
  /** The card stands in this box. */
  | { type: "placed"; card: Rect }
  | { type: "card"; at: number; inside: boolean }
  | { type: "pin"; pinned: boolean }
  /** The mention is no longer on the page, or no longer marked. */
  | { type: "gone"; over: MentionKey };

export type HoverEffect =
  /** The card of a mention may be asked for soon: what takes time can be begun. */
  | { type: "foresee"; over: MentionKey }
  /** Ask for the card's content; it is not shown before it is ready. */
  | { type: "ask"; turn: number; over: MentionKey; focus: boolean }
  | { type: "show" }
  | { type: "close" };

/** The one card that is open, or has been asked for. */
export interface OpenCard {
  over: MentionKey;
  shown: boolean;
  pinned: boolean;
  /** The pointer is in the card. */
  inside: boolean;
  /**
   * The page last saw the pointer on the mention. When the pointer goes from the card to the mention, the page may hear of the mention first,
   * and only then that the card was left.
   */
  onMention: boolean;
  /** Opened by keyboard: it does not close because the pointer is elsewhere. */
  held: boolean;
  /** When it closes unless the pointer comes back; null while the pointer is where it belongs. */
  closes: number | null;
  card: Rect | null;
  /** Where the pointer last was on the mention. */
  from: Point | null;
  /** The point from which the pointer's way to the card is counted: small steps add up until they show a direction. */
  way: Point | null;
}

export interface HoverState {
  /** Number of the last card asked for: an answer to an earlier one is too late. */
  turn: number;
  /** The mention under the pointer whose card may open, and since when the pointer rests there. */
  rest: { over: MentionKey; since: number; foreseen: boolean } | null;
  open: OpenCard | null;
  /** Closed by Escape or a press: it does not open again before the pointer has left it. */
  dismissed: MentionKey | null;
  pointer: { point: Point; at: number } | null;
}

/** No card, and nothing known of the pointer. */
export const START: HoverState = { turn: 0, rest: null, open: null, dismissed: null, pointer: null };
