import { addresses } from "../../lib/page/addresses.ts";
import type { Echoes } from "../../lib/page/echoes.ts";
import type { Hand } from "../../lib/page/hand.ts";
import { Page } from "../../lib/page/page.ts";
import { Subject } from "../../lib/page/subject.ts";
import { askBrief } from "../../lib/platform/ask-brief.ts";
import { askSpotter } from "../../lib/platform/ask-spotter.ts";
import type { Brief } from "../../lib/platform/brief.ts";
import { own } from "../content/begun.ts";
import { loadScript } from "./load-script.ts";

/** This frame: whether Sidelight is on in it, and if so, its page with the marks. */
export class Frame {
  /** Its name: see `Begun`. */
  get id(): string {
    return own.sidelightBegun!.id;
  }
  /** null until the background has sent it. */
  brief: Brief | null = null;
  page: Page | null = null;
  hand: Hand | null = null;
  /** Resolves when the page has been read once. */
  read = Promise.resolve();
  #subject: Subject | null = null;
  #echoes: Echoes | null = null;
  #address = "";
  #turn = 0;
  readonly #listeners = new Set<() => void>();

  /** Whether this is still the extension's content script, and not one left over from before an update. Where it is left over, asking closes the frame. */
  readonly isCurrent: () => boolean;

  constructor(isCurrent: () => boolean) {
    this.isCurrent = isCurrent;
  }

  /** `listener` is called when the page's mentions, or the switch, may have changed. Returns a function that ends it. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Brings the page into line with the settings, site rules and lexicon in force. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    this.#address = location.href;
    // If the background cannot be reached, all stays as it is.
    const brief = await askBrief(addresses());
    if (!brief || turn !== this.#turn) return;
    const isSame = brief.basis === this.brief?.basis;
    this.brief = brief;
    if (isSame) this.page?.marks.restyle(brief.sheet);
    else {
      this.close();
      if (brief.basis !== null) this.#open(brief);
    }
    this.#tell();
  }

  /** Takes all that is ours out of the page. */
  close(): void {
    this.#echoes?.stop();
    this.hand?.close();
    this.page?.close();
    this.page = this.hand = this.#subject = this.#echoes = null;
  }

  #open({ place, settings, sheet }: Brief): void {
    const spotter = askSpotter({ place, places: settings.markContext });
    this.page = new Page(spotter, { ...settings, sheet }, (scrolled) => this.#changed(scrolled));
    this.read = this.page.open();
  }

  /** The code that follows pointer and keys, loaded if need be; null where the page has no marks, or no further script may be loaded. */
  async bringHand(): Promise<Hand | null> {
    const { page } = this;
    if (!this.isCurrent() || this.hand || !page || page.places.isEmpty) return this.hand;
    const make = await loadScript("hand").catch(() => null);
    // Meanwhile the page may have been closed, or another call may have come first.
    if (make && page === this.page) this.hand ??= make(page, this);
    return this.hand;
  }

  /** Looks for echoes if the page is on the corpus's matters: most pages are not. */
  async #lookForEchoes(page: Page): Promise<void> {
    const { echoes, markCode } = this.brief!.settings;
    if (!this.#echoes) {
      const subject = (this.#subject ??= new Subject(page.reading));
      if (!echoes || page.marks.hover || !subject.isOurs) return;
      const make = await loadScript("echoes").catch(() => null);
      // Meanwhile the page may have been closed.
      if (!make || page !== this.page) return;
      this.#echoes ??= make(page, subject, markCode);
    }
    await this.#echoes.look();
  }

  #changed(scrolled: boolean): void {
    if (!this.isCurrent() || !this.page) return;
    void this.#lookForEchoes(this.page);
    if (scrolled) return;
    this.hand?.card.pointer.listen();
    this.hand?.card.pageChanged();
    // A single-page application went to an address that a site rule may know.
    if (location.href !== this.#address) void this.refresh();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
