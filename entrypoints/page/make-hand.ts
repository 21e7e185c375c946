import { browser } from "wxt/browser";
import { entityAddress } from "../../components/addresses.ts";
import { Hand } from "../../lib/page/hand.ts";
import type { Page } from "../../lib/page/page.ts";
import { askBackground } from "../../lib/platform/ask-background.ts";
import { answerCard } from "./answer-card.ts";
import type { Frame } from "./frame.ts";

export type MakeHand = (page: Page, frame: Frame) => Hand;

/** Frames whose cards may connect. */
const answering = new WeakSet<Frame>();

/** Makes what follows pointer and keys on a frame's page. The card's page knows its frame by the token in its address. */
export const makeHand: MakeHand = (page, frame) => {
  if (!answering.has(frame)) answerCard(frame);
  answering.add(frame);
  return new Hand(page, {
    ...frame.brief!.settings,
    hues: frame.brief!.hues,
    cardAddress: `${browser.runtime.getURL("/card.html" as never)}#${frame.id}`,
    place: () => frame.brief!.place,
    isCurrent: frame.isCurrent,
    foresee: (reading) => void askBackground("foresee", reading).catch(() => {}),
    openDossier: (id) => void askBackground("open", entityAddress(id)).catch(() => {}),
  });
};
