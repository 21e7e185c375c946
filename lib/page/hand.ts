/** What follows the reader's hand on a page: the card under the pointer, the steps by keyboard. */
import type { EntityType } from "../lexicon/entity.ts";
import { CardControl, type CardOptions } from "./card-control.ts";
import { CardHost } from "./card-host.ts";
import type { Page } from "./page.ts";
import { Steps } from "./steps.ts";

export interface HandOptions extends Omit<CardOptions, "hue" | "settled" | keyof Asking> {
  /** In OKLCH, degrees. */
  hues: Record<EntityType, number>;
  /** Of the card's page, its token in the fragment. */
  cardAddress: string;
}

/** What the hand asks of the background. */
export type Asking = Pick<CardOptions, "foresee" | "openDossier">;

export type MakeHand = (page: Page, options: HandOptions) => Hand;

export class Hand {
  readonly steps: Steps;
  readonly card: CardControl;

  constructor(page: Page, { hues, cardAddress, ...options }: HandOptions & Asking) {
    this.steps = new Steps(page);
    this.card = new CardControl(page, new CardHost(cardAddress), {
      ...options,
      settled: () => this.steps.stop(),
      hue: (type) => hues[type],
    });
  }

  close(): void {
    this.card.close();
    this.steps.stop();
  }
}
