/** Follows the reader's hand on a page: the card that opens under the pointer, and the steps by keyboard. */
import type { EntityType } from "../lexicon/entity.ts";
import type { Command } from "../platform/messages.ts";
import { CardControl, type CardOptions } from "./card-control.ts";
import { CardHost } from "./card-host.ts";
import type { Page } from "./page.ts";
import { Steps } from "./steps.ts";
import { takeHosts } from "./take-hosts.ts";

interface HandOptions extends Omit<CardOptions, "hue" | "settled"> {
  /** The hue of each kind, in OKLCH, degrees. */
  hues: Record<EntityType, number>;
  /** The address of the card's page, with its token in the fragment. */
  cardAddress: string;
}

export class Hand {
  readonly steps: Steps;
  readonly card: CardControl;

  constructor(page: Page, { hues, cardAddress, ...options }: HandOptions) {
    takeHosts(page.reading.roots());
    this.steps = new Steps(page);
    this.card = new CardControl(page, new CardHost(cardAddress), {
      ...options,
      settled: () => this.steps.stop(),
      hue: (type) => hues[type],
    });
  }

  /** Does what a keyboard command says. */
  obey(command: Command): void {
    const hit = command.type === "step" ? this.steps.step(command.by) : this.steps.here();
    if (hit) this.card.open(hit, command.type === "openCard");
  }

  close(): void {
    this.card.close();
    this.steps.stop();
  }
}
