/** One document with its marks: reads it, keeps it read, and paints what is near the viewport. */
import type { Spotter } from "../spotting/spotter.ts";
import { Account } from "./account.ts";
import type { Block } from "./block.ts";
import { namesCore } from "./choose-marks.ts";
import { followChanges } from "./follow-changes.ts";
import { lull, QUIET } from "./lull.ts";
import { Marks, type MarkOptions } from "./marks.ts";
import { Places } from "./places.ts";
import { Reading } from "./reading.ts";
import { idle, inSlices, shown } from "./slices.ts";
import { Stirs } from "./stirs.ts";
import { Watch } from "./watch.ts";

/** A page that has not changed for so long is calm, ms. */
const CALM = 1500;

/** Of each slice, ms: kept for measuring what the slice has found, so that it can be painted at once. */
const MEASURE = 2;
/** Between two repaints while a long page is read, ms; a page that is read sooner is painted once. */
const REPAINT = 100;

/**
 * When to look again for what no event tells of, shadow roots that were attached and boxes that moved: ms after the first reading, while a
 * page's scripts start up. Roots are looked for everywhere, or only where they are likely.
 */
const SEEK: [delay: number, everywhere: boolean][] = [
  [1000, true],
  [3000, false],
  [10_000, true],
];
/** The same after something that the reader did, ms: it may have started an editor, or a component that waits to be seen. */
const SEEK_AFTER_ACT = 500;

export class Page {
  readonly reading: Reading;
  readonly places: Places;
  readonly marks: Marks;
  /** True once the page's changes have cost more than they may; nothing more is read until `rescan`. */
  paused = false;
  readonly #closing = new AbortController();
  readonly #account = new Account();
  readonly #stirs = this.#newStirs();
  #watch = this.#newWatch();
  /** Whether work is going on, and whether more was asked for since its last step began. */
  #working = false;
  #again = false;
  /** Whether boxes may stand elsewhere. */
  #moved = false;
  /** Timers: until the page counts as calm, and until a text that keeps changing may be marked. */
  #calming = 0;
  #resting = 0;
  /** Whether a look after something that the reader did is due already. */
  #seeking = false;
  /** Whether more has happened than scrolling since `changed` was last called. */
  #news = false;

  readonly #options: MarkOptions;
  readonly #changed: (scrolled: boolean) => void;

  /** `changed` is called when the page's mentions, or the marks that stand, may be others; `scrolled`: nothing but where the reader is. */
  constructor(spotter: Spotter, options: MarkOptions, changed: (scrolled: boolean) => void) {
    this.#options = options;
    this.#changed = changed;
    this.places = new Places(options.markCode, () => void this.#work());
    this.reading = new Reading(spotter, options.markCode, {
      found: (block) => this.#found(block),
      lost: (block) => this.#lost(block),
      shadow: (root) => {
        this.#watch.add(root);
        this.#stirs.hear(root);
      },
    });
    this.marks = new Marks(this.reading, this.places, options);
  }

  /** Main-thread time that reading, measuring and painting took, ms. */
  get spent(): number {
    return this.#account.spent;
  }

  /** Begins. Resolves when the page has been read once. */
  async open(): Promise<void> {
    this.#stirs.listen();
    await this.rescan();
    for (const [delay, everywhere] of SEEK) this.#seekIn(delay, everywhere);
  }

  /** Reads what is not read yet, and follows the page again where that was given up. */
  async rescan(): Promise<void> {
    if (this.paused) this.reading.forget();
    this.paused = false;
    this.#account.refill();
    this.#watch.add(document);
    // What the reader looks at comes first, and what follows it; then the whole document. Between two paragraphs there is no element but
    // that of them all; the caret's place is in one of them.
    const seen = scrollY > innerHeight && document.caretPositionFromPoint?.(innerWidth / 2, innerHeight / 4);
    if (seen) this.reading.add(document, seen.offsetNode);
    this.reading.add(document);
    await this.#work();
  }

  /** Paints a block's tick, now that it echoes the corpus. */
  tick(block: Block): void {
    this.#found(block);
    void this.#work();
  }

  /** Removes all that is ours. */
  close(): void {
    this.#closing.abort();
    this.#watch.stop();
    this.places.stop();
    this.marks.clear();
    this.reading.close();
  }

  #found(block: Block): void {
    this.#news = true;
    this.marks.paint.hide(block.number);
    if (namesCore(block.mentions)) delete block.echo;
    if (block.echo || block.mentions.some(({ entity }) => this.marks.isWanted(entity)))
      this.places.add(block);
    else this.places.remove(block);
  }

  #lost(block: Block): void {
    this.#news = true;
    this.marks.paint.hide(block.number);
    this.places.remove(block);
  }

  #newWatch(): Watch {
    return new Watch(
      () => void this.#follow(),
      (text, at) => this.marks.altered(text, at),
    );
  }

  #newStirs(): Stirs {
    return new Stirs(
      {
        moved: (scrolled) => {
          this.#moved = true;
          void this.#work(scrolled);
        },
        scrolled: (scroller) => {
          if (scroller) this.places.invalidate(scroller);
          else if (!this.marks.isUsedUp) return;
          void this.#work(true);
        },
        acted: (scrolled) => {
          if (!this.#seeking) this.#seekIn(SEEK_AFTER_ACT, false, scrolled);
          this.#seeking = true;
        },
      },
      this.#closing.signal,
    );
  }

  #seekIn(delay: number, everywhere: boolean, scrolled = false): void {
    setTimeout(() => {
      this.#seeking = false;
      // A font that came late has moved all lines, without a word to anybody.
      this.#moved = true;
      this.reading.seekShadows(everywhere);
      void this.#work(scrolled);
    }, delay);
  }

  /** Reads what has changed, once the page idles: its layout is up to date then, and nothing is laid out once more for us. */
  async #follow(): Promise<void> {
    const watch = this.#watch;
    await lull(
      () => this.#account.wait(QUIET),
      () => watch.changed,
    );
    if (document.hidden) await shown(this.#closing.signal);
    await idle();
    // Paid before it is read: where changes come faster than that, the work on those before never ends.
    if (this.#closing.signal.aborted || !this.#pay()) return;
    const begin = performance.now();
    this.#enliven();
    const { newRoot } = followChanges(this.#watch.take(), this.reading, this.#options.markCode);
    if (newRoot) this.#stirs.listen();
    this.#moved = this.#account.following = true;
    this.#account.spend(begin);
    await this.#work();
    this.#pay();
  }

  /** Puts on the account what following has cost, and pauses where that is too much; false where the page is paused. */
  #pay(): boolean {
    if (!this.paused && !this.#account.pay()) this.#pause();
    return !this.paused;
  }

  /** The page has changed: for a while it counts as lively. */
  #enliven(): void {
    this.places.reach.lively = true;
    clearTimeout(this.#calming);
    this.#calming = window.setTimeout(() => {
      this.places.reach.lively = false;
      // What came in may have attached a shadow root since.
      this.reading.seekShadows(false);
      void this.#work();
    }, CALM);
  }

  /** Follows the page no longer, until `rescan`. */
  #pause(): void {
    this.paused = true;
    this.#watch.stop();
    this.#watch = this.#newWatch();
    this.#changed(false);
  }

  /** Reads, measures and paints until nothing is left to do, in slices. `scrolled`: only because of a scroll. */
  async #work(scrolled = false): Promise<void> {
    this.#again = true;
    this.#news ||= !scrolled;
    if (this.#working) return;
    this.#working = true;
    let repainted = performance.now();
    const step = (deadline: number): "more" | "done" | Promise<void> => {
      const begin = performance.now();
      this.#again = false;
      if (this.#moved) this.places.probe();
      this.#moved = false;
      const read = this.reading.step(deadline - MEASURE);
      const measured = this.places.measure(deadline);
      const done = measured && read === "done";
      if (done || begin - repainted > REPAINT) {
        this.#repaint();
        repainted = begin;
      }
      this.#account.spend(begin);
      if (done && !this.#again) return "done";
      return measured && read === "waiting" ? this.reading.answered() : "more";
    };
    try {
      await inSlices(step, this.#closing.signal, () => this.marks.paint.count === 0);
    } finally {
      this.#working = false;
    }
    if (this.#closing.signal.aborted) return;
    // Asked for after the last step, before `inSlices` has resolved.
    if (this.#again) return this.#work(true);
    this.#account.settle();
    this.#changed(!this.#news);
    this.#news = false;
  }

  #repaint(): void {
    this.marks.repaint();
    clearTimeout(this.#resting);
    const { resting } = this.marks;
    if (resting > 0) this.#resting = window.setTimeout(() => void this.#work(true), resting);
  }
}
