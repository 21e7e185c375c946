import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { EntityType } from "../lib/lexicon/entity.ts";
import { Icon } from "./icons.tsx";
import { type Hand, useCardHand } from "./use-card-hand.ts";
import { words } from "./words.ts";
import "./HoverCard.css";

/** What stands in the card's head, whatever the card holds. */
export interface CardTools {
  pinned: boolean;
  onPin?: ((pinned: boolean) => void) | undefined;
  onClose?: (() => void) | undefined;
  /** Absent on the first step. */
  onBack?: (() => void) | undefined;
  hand?: Hand | undefined;
}

interface Props extends CardTools {
  kind?: EntityType | undefined;
  kindName: string;
  label: string;
  head: ComponentChildren;
  children: ComponentChildren;
}

/** The card's outline and its head. */
export function CardFrame({ kind, kindName, label, head, children, ...tools }: Props) {
  const { pinned, onPin, onClose, onBack, hand = {} } = tools;
  const card = useRef<HTMLElement>(null);
  const held = useCardHand(hand, () => card.current);
  const pin = pinned ? words.card.unpin : words.card.pin;
  return (
    <article class="card" data-kind={kind} aria-label={label} tabIndex={-1} ref={card}>
      <header
        {...held.head}
        class={hand.onSweep ? "swept" : hand.onMove && "moved"}
        aria-label={hand.onMove && words.card.move}
      >
        {onBack && (
          <button
            type="button"
            class="icon-button back"
            aria-label={words.back}
            title={words.back}
            onClick={onBack}
          >
            <Icon name="back" turns />
          </button>
        )}
        <div class="card-head">
          <p class="card-kind">{kindName}</p>
          <h1>{head}</h1>
        </div>
        <div class="card-tools">
          {onPin && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.card.pin}
              title={pin}
              aria-pressed={pinned}
              onClick={() => onPin(!pinned)}
            >
              <Icon name="pin" />
            </button>
          )}
          {onClose && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.close}
              title={words.close}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      </header>
      {children}
      {hand.onResize && <span class="card-corner" aria-hidden="true" {...held.corner} />}
    </article>
  );
}
