/** The card of a page: does what the hover reducer says, and speaks with the framed card. */
import type { HoverEffect, HoverSettings } from "../card/hover.ts";
import { NO_SIZE, Standing } from "../card/box.ts";
import type { Size } from "../card/place.ts";
import type { Reading } from "../crossref/reading.ts";
import type { EntityType } from "../lexicon/entity.ts";
import type { FromCard, ToCard } from "../platform/messages.ts";
import type { DocumentPlace } from "../spotting/suppress.ts";
import { rangeIn, spanOf } from "./block.ts";
import { FIRST, type CardHost } from "./card-host.ts";
import { boxOf } from "./container.ts";
import { boxesOf, type Hit } from "./hit-test.ts";
import { hoverInTime, type HoverInTime } from "./hover-in-time.ts";
import type { Page } from "./page.ts";
import { keyOf, Pointer, type PointerOptions } from "./pointer.ts";
import { readingOf, type Show, showOf } from "./show-of.ts";
import { seenPart } from "./seen-part.ts";
import { uncover } from "./uncover.ts";

/** ms after which a card's page that has not come is taken for one that cannot: on a busy machine it takes 80. */
const PATIENCE = 1500;

/** ms between two looks whether the extension still stands while a card is open: of one that has gone the card would stay, and no button in it do anything. */
const WATCH = 1000;
/**
 * ms after which a closed card leaves the page altogether. Who looks one card up after another has the next at once; who reads on has a page
 * that can be saved without a trace of ours, and the memory that the card's page takes.
 */
const KEPT = 20_000;

export interface CardOptions extends HoverSettings, PointerOptions {
  /** Where the document stands now, for the reader's “Not this”: an application may go to another address by itself. */
  place: () => DocumentPlace;
  /** Colour of an entity's kind: hue in OKLCH, degrees. */
  hue: (type: EntityType) => number;
  /** Called when the card has set its words off, so that whoever set words off for a moment (`Steps`) does not take that back. */
  settled: () => void;
  /** Has the answer prepared that the card will ask for. */
  foresee: (reading: Reading) => void;
  /** Opens all that the corpus says of an entity. */
  openDossier: (entity: string) => void;
}

export class CardControl {
  /** The mention or echo of the open card. */
  #hit: Hit | null = null;
  /** The size that the reader gave to cards. */
  #kept: Size = NO_SIZE;
  #standing = new Standing(FIRST, NO_SIZE, false, false);
  /** Whether the card that is being opened was asked for by touch. */
  #touched = false;
  /** The timer that runs until the card's page is taken for one that cannot come. */
  #patience = 0;
  /** The timer that looks now and then whether the extension is still there, while a card is open. */
  #watching = 0;
  /** The timer that takes a closed card out of the page. */
  #leaving = 0;
  /** What the card's page is to show, or shows; null while no card is open. */
  #waiting: Show | null = null;
  /** The way to the card's page; null while none is connected. */
  #post: ((message: ToCard) => void) | null = null;
  readonly #closing = new AbortController();
  readonly pointer: Pointer;

  readonly #hover: HoverInTime;
  readonly #page: Page;
  readonly #host: CardHost;
  readonly #options: CardOptions;

  constructor(page: Page, host: CardHost, options: CardOptions) {
    this.#page = page;
    this.#host = host;
    this.#options = options;
    this.#hover = hoverInTime(options, (effect) => this.#act(effect));
    const card = {
      ...this.#hover,
      tapped: (hit: Hit) => this.open(hit, false, true),
      place: () => this.#placeAnew(),
    };
    this.pointer = new Pointer(page, host, options, card, this.#closing.signal);
  }

  /** The card's page has connected; returns what to do with its messages. */
  connect(post: (message: ToCard) => void): (message: FromCard) => void {
    this.#post = post;
    this.#host.unsign();
    return (message) => this.#hear(message);
  }

  /** Its frame is gone, or cut off from us: the next card comes in a new one. `post`: the way to it, as it was connected by. */
  disconnect(post = this.#post): void {
    // The next one may be here already.
    if (post !== this.#post) return;
    this.#post = null;
    this.#host.remove();
    // A pinned card would keep every other from opening.
    if (this.#hover.state().open && !this.#closing.signal.aborted) this.#hover.tell({ type: "escape" });
  }

  /** Opens the card of a mention by keyboard or touch. `focus`: it takes the focus. `touched`: it opens as a sheet. */
  open(hit: Hit, focus: boolean, touched = false): void {
    this.pointer.forget();
    this.#touched = touched;
    this.#hover.tell({ type: "open", over: keyOf(hit), focus });
    this.#touched = false;
  }

  /** Closes a card whose mention has gone or is hidden, and moves one whose mention has moved, unless the pointer is in it. */
  pageChanged(): void {
    const { open } = this.#hover.state();
    const hit = open && this.#find(open.over);
    const isSeen = hit && this.#page.places.check(hit.block);
    if (open && !isSeen) this.#hover.tell({ type: "gone", over: open.over });
    else if (!open?.inside) this.#placeAnew();
  }

  close(): void {
    this.#closing.abort();
    this.#hover.stop();
    clearTimeout(this.#patience);
    clearInterval(this.#watching);
    clearTimeout(this.#leaving);
    this.#host.remove();
  }

  #act(effect: HoverEffect): void {
    switch (effect.type) {
      case "foresee":
        return this.#foresee(effect.over);
      case "ask":
        return this.#ask(effect.turn, effect.over, effect.focus);
      case "show":
        return this.#show();
      case "close":
        this.#hit = this.#waiting = null;
        clearInterval(this.#watching);
        this.#host.hide();
        this.#page.marks.activate(null);
        this.#leaveSoon();
        this.#post?.({ type: "hide" });
    }
  }

  #leaveSoon(): void {
    clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => {
      if (!this.#hover.state().open) this.disconnect();
    }, KEPT);
  }

  /** While the pointer rests on a mention, its answer can be prepared and the card's page loaded. */
  #foresee(over: string): void {
    const hit = this.#find(over);
    const container = hit && this.#page.reading.runOf(hit.block)?.container;
    if (!hit || !container) return;
    this.#options.foresee(readingOf(this.#page, hit));
    if (this.#hover.state().open) return;
    if (!this.#post) this.#host.stand(boxOf(container));
    this.#leaveSoon();
  }

  /** Has the card's page show a mention: at once where it is there, else when it is ready. */
  #ask(turn: number, over: string, focus: boolean): void {
    const hit = (this.#hit = this.#find(over));
    const container = hit && this.#page.reading.runOf(hit.block)?.container;
    if (!hit || !container) return this.#hover.tell({ type: "gone", over });
    this.#waiting = showOf(this.#page, hit, this.#options.place(), { turn, focus, sheet: this.#touched });
    // The card's page will ask once it is loaded; until then the background can wake and prepare the answer.
    if (!this.#post) this.#options.foresee(this.#waiting.reading);
    const box = boxOf(container);
    const isVertical = getComputedStyle(box).writingMode[0] !== "h";
    this.#standing = new Standing(FIRST, this.#kept, this.#touched, isVertical);
    this.#host.ready(box);
    this.#place(false);
    if (this.#post) this.#post(this.#waiting);
    else this.#patience = window.setTimeout(() => this.#sign(turn), PATIENCE);
  }

  #show(): void {
    clearInterval(this.#watching);
    this.#watching = window.setInterval(this.#options.isCurrent, WATCH);
    this.#place(true);
    if (this.#waiting?.focus) this.#host.focus();
    if (this.#waiting?.sheet && this.#hit)
      uncover(boxesOf(this.#page, this.#hit), this.#hover.state().open?.card?.top ?? Infinity);
  }

  /** The card's page cannot run here: a sign stands in its place, which opens the dossier. */
  #sign(turn: number): void {
    if (this.#post || turn !== this.#hover.state().turn || !this.#hit) return;
    const { block, index } = this.#hit;
    const mention = block.mentions[index];
    // An echo names nobody.
    if (!mention) return;
    const { id, type } = mention.entity;
    const { hue, openDossier } = this.#options;
    const size = this.#host.sign(this.#waiting!.surface, hue(type), {
      press: () => openDossier(id),
      enter: (inside) => this.#hear({ type: "pointer", inside }),
    });
    this.#standing = new Standing(size, NO_SIZE, false, this.#standing.vertical);
    this.#hover.tell({ type: "ready", turn });
  }

  /** Puts the card where it is to stand. `seen`: its content is painted. */
  #place(seen: boolean): void {
    const standing = this.#standing;
    const lines = this.#hit && standing.follows ? boxesOf(this.#page, this.#hit) : [];
    const { x, y, width, height } = seenPart();
    const point = this.pointer.point;
    const within = standing.place(
      lines.map((line) => new DOMRect(line.x - x, line.y - y, line.width, line.height)),
      point && { x: point.x - x, y: point.y - y },
      { width, height },
    );
    if (!within) return;
    const place = { ...within, x: within.x + x, y: within.y + y };
    this.#host.place(place, seen);
    if (!seen) return;
    this.#setOff();
    this.#hover.tell({ type: "placed", card: new DOMRect(place.x, place.y, place.width, place.height) });
  }

  /** Called when the window, the zoom or the card's size has changed, or the words beside which it stands have moved. */
  #placeAnew(): void {
    if (this.#hover.state().open?.shown) this.#place(true);
  }

  /** Sets the words of the open card off from the others. */
  #setOff(): void {
    const { block, index } = this.#hit!;
    const run = this.#page.reading.runOf(block);
    // A pinned card outlives its mention.
    if (!run || run.text !== block.text) return;
    const span = spanOf(block, index);
    this.#options.settled();
    if (span) this.#page.marks.activate(rangeIn(run, span.start, span.end), run.container);
  }

  /** Takes in what the card's page says. */
  #hear(message: FromCard): void {
    // The frame's last message may come after the page was switched off, when nothing may be set off any more.
    if (this.#closing.signal.aborted) return;
    const state = this.#hover.state();
    switch (message.type) {
      case "ready":
        if (this.#waiting) this.#post?.(this.#waiting);
        return;
      case "size":
        if (message.turn !== state.turn || !state.open) return;
        this.#standing.content = { ...FIRST, height: message.height };
        return state.open.shown ? this.#place(true) : this.#hover.tell({ type: "ready", turn: message.turn });
      case "pointer":
        return this.#hover.tell({ type: "card", at: performance.now(), inside: message.inside });
      case "close":
        return this.#hover.tell({ type: "escape" });
      case "pin":
        this.#standing.stay();
        return this.#hover.tell({ type: "pin", pinned: message.pinned });
      case "move":
        this.#standing.move(message.by, message.done);
        return this.#placeAnew();
      case "kept":
        this.#kept = this.#standing.kept = { width: message.width, height: message.height };
        return this.#placeAnew();
    }
  }

  #find(key: string): Hit | null {
    const [number, index] = key.split(":").map(Number) as [number, number];
    const block = this.#page.reading.blocks.get(number);
    return block && spanOf(block, index) ? { block, index } : null;
  }
}
