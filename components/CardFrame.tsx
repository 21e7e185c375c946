import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { EntityType } from "../lib/lexicon/entity.ts";
import { IconButton } from "./IconButton.tsx";
import { type Hand, useCardHand } from "./use-card-hand.ts";
import { words } from "./words.ts";
import "./HoverCard.css";

/** What can be done with a card, whatever it holds. What is left out cannot be done. */
export interface CardTools {
  pinned: boolean;
  onPin?: ((pinned: boolean) => void) | undefined;
  onClose?: (() => void) | undefined;
  /** Left out on the first step. */
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

/** The outline of a card, with its head. */
export function CardFrame({ kind, kindName, label, head, children, ...tools }: Props) {
  const { pinned, onPin, onClose, onBack, hand = {} } = tools;
  const card = useRef<HTMLElement>(null);
  const held = useCardHand(hand, () => card.current);
  return (
    <article class="card" data-kind={kind} aria-label={label} tabIndex={-1} ref={card}>
      <header
        {...held.head}
        class={hand.onSweep ? "swept" : hand.onMove && "moved"}
        aria-label={hand.onMove && words.card.move}
      >
        {onBack && <IconButton icon="back" label={words.back} turns class="back" onPress={onBack} />}
        <div class="card-head">
          <p class="card-kind">{kindName}</p>
          <h1>{head}</h1>
        </div>
        <div class="card-tools">
          {onPin && (
            <IconButton
              icon="pin"
              label={words.card.pin}
              title={pinned ? words.card.unpin : words.card.pin}
              pressed={pinned}
              onPress={() => onPin(!pinned)}
            />
          )}
          {onClose && <IconButton icon="close" label={words.close} onPress={onClose} />}
        </div>
      </header>
      {children}
      {hand.onResize && <span class="card-corner" aria-hidden="true" {...held.corner} />}
    </article>
  );
}
