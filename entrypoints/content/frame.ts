import { entityAddress } from "../../components/addresses.ts";
import { COLOURS, HUES } from "../../lib/card/colours.ts";
import { addresses } from "../../lib/page/document-kind.ts";
import { CardControl, type CardOptions } from "../../lib/page/card-control.ts";
import { CardHost } from "../../lib/page/card-host.ts";
import { Echoes } from "../../lib/page/echoes.ts";
import { Page } from "../../lib/page/page.ts";
import { placeOf } from "../../lib/page/place-of.ts";
import { Steps } from "../../lib/page/steps.ts";
import { askBackground } from "../../lib/platform/ask-background.ts";
import { askSpotter } from "../../lib/platform/ask-spotter.ts";
import { isOn } from "../../lib/platform/site-rules.ts";
import { readForPage } from "../../lib/platform/stored.ts";
import { DEFAULTS, type Settings } from "../../lib/platform/settings.ts";

/** This frame: whether Sidelight is on in it, and its page with the marks where it is. */
export class Frame {
  /** Names the frame in what the popup shows and sends back, and in the address of its card, which the page cannot read. */
  get id(): string {
    return (this.#id ||= crypto.getRandomValues(new Uint32Array(4)).join("-"));
  }
  on = false;
  page: Page | null = null;
  steps: Steps | null = null;
  card: CardControl | null = null;
  settings: Settings = DEFAULTS;
  #id = "";
  #echoes: Echoes | null = null;
  #address = "";
  #turn = 0;
  #basis = "";
  readonly #listeners = new Set<() => void>();

  readonly #isCurrent: () => boolean;
  readonly #cardAddress: string;

  /**
   * `isCurrent`: whether this is still the extension's content script, and not left over from before an update.
   * `cardAddress`: of the card's page.
   */
  constructor(isCurrent: () => boolean, cardAddress: string) {
    this.#isCurrent = isCurrent;
    this.#cardAddress = cardAddress;
  }

  /** `listener` is called when the page's mentions, or the switch, may be others. Returns a function that ends it. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Brings the page into line with the stored settings, site rules and lexicon. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    this.#address = location.href;
    const { settings, sites, lexicon } = await readForPage();
    if (turn !== this.#turn) return;
    this.settings = settings;
    this.on = addresses().every((address) => isOn(sites, address));
    const reads = this.on && lexicon !== null;
    const basis = JSON.stringify(reads && [lexicon, pageSettings(settings)]);
    if (basis !== this.#basis) {
      this.close();
      this.#basis = basis;
      if (reads) this.#open();
    } else this.page?.marks.restyle(settings);
    this.#tell();
  }

  /** Takes all that is ours out of the page. */
  close(): void {
    this.#echoes?.stop();
    this.card?.close();
    this.steps?.stop();
    this.page?.close();
    this.page = this.steps = this.card = this.#echoes = null;
    this.#basis = "";
  }

  #open(): void {
    const spotter = askSpotter({ place: placeOf(addresses()[0]!), places: this.settings.markContext });
    this.page = new Page(spotter, this.settings, (scrolled) => this.#changed(scrolled));
    void this.page.open();
  }

  /** What follows pointer and keys comes with the first mention: most pages have none. */
  #attend(page: Page): void {
    if (this.card || page.places.isEmpty) return;
    this.steps = new Steps(page, this.settings.markCode);
    this.card = new CardControl(page, new CardHost(`${this.#cardAddress}#${this.id}`), this.#cardOptions());
    if (this.settings.echoes)
      this.#echoes = new Echoes(page, this.settings.markCode, (paragraphs) =>
        askBackground("echoes", { title: document.title, paragraphs }),
      );
  }

  #cardOptions(): CardOptions {
    const { delay, modifier, onlyWithAlt, markCode } = this.settings;
    return {
      delay,
      modifier,
      onlyWithAlt,
      markCode,
      address: addresses()[0]!,
      isCurrent: this.#isCurrent,
      hue: (type) => HUES[this.settings.colours[type] ?? COLOURS[type]],
      openDossier: (id) => void askBackground("open", entityAddress(id)).catch(() => {}),
    };
  }

  #changed(scrolled: boolean): void {
    if (!this.#isCurrent() || !this.page) return;
    if (scrolled) return void this.#echoes?.look();
    this.#attend(this.page);
    this.card?.listen();
    this.card?.pageChanged();
    void this.#echoes?.look();
    // A single-page application went to an address that a site rule may know.
    if (location.href !== this.#address) void this.refresh();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The settings that a page has to be read anew for: all but what the background makes its answers of, and the look of the marks. */
function pageSettings(settings: Settings): unknown {
  const { aliases: _aliases, plainMarks: _plain, colours: _colours, cardSize: _size, ...rest } = settings;
  return rest;
}
