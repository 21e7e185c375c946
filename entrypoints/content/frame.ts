import { entityAddress } from "../../components/addresses.ts";
import { COLOURS, HUES } from "../../lib/card/colours.ts";
import { addresses } from "../../lib/page/document-kind.ts";
import { CardControl, type CardOptions } from "../../lib/page/card-control.ts";
import { CardHost } from "../../lib/page/card-host.ts";
import { Echoes } from "../../lib/page/echoes.ts";
import { Page } from "../../lib/page/page.ts";
import { Steps } from "../../lib/page/steps.ts";
import { suppressor } from "../../lib/page/suppress.ts";
import { askBackground } from "../../lib/platform/ask-background.ts";
import { isOn } from "../../lib/platform/site-rules.ts";
import { readLexicon, readSettings, readSites } from "../../lib/platform/stored.ts";
import { DEFAULTS, type Settings } from "../../lib/platform/settings.ts";
import { openPage } from "../../lib/spotting/read-page.ts";

/** This frame: whether Sidelight is on in it, and its page with the marks where it is. */
export class Frame {
  /** Names the frame in what the popup shows and sends back, and in the address of its card, which the page cannot read. */
  readonly id = crypto.getRandomValues(new Uint32Array(4)).join("-");
  on = false;
  page: Page | null = null;
  steps: Steps | null = null;
  card: CardControl | null = null;
  settings: Settings = DEFAULTS;
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
    const [settings, sites] = await Promise.all([readSettings(), readSites()]);
    if (turn !== this.#turn) return;
    this.settings = settings;
    this.on = addresses().every((address) => isOn(sites, address));
    const lexicon = this.on ? await readLexicon() : null;
    if (turn !== this.#turn) return;
    const basis = JSON.stringify([lexicon?.version, lexicon && pageSettings(settings)]);
    if (basis !== this.#basis) {
      this.close();
      this.#basis = basis;
      if (lexicon) this.#open(fromBase64(lexicon.bytes));
    } else this.page?.restyle(settings);
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

  #open(lexicon: Uint8Array): void {
    const reader = openPage(lexicon, {
      isSuppressed: suppressor(this.settings.suppressions, addresses()[0]!),
    });
    this.page = new Page(reader, this.settings, () => this.#changed());
    this.steps = new Steps(this.page, this.settings.markCode);
    this.card = new CardControl(
      this.page,
      new CardHost(`${this.#cardAddress}#${this.id}`),
      this.#cardOptions(),
    );
    if (this.settings.echoes)
      this.#echoes = new Echoes(this.page, this.settings.markCode, (paragraphs) =>
        askBackground("echoes", { title: document.title, paragraphs }),
      );
    void this.page.open();
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

  #changed(): void {
    if (!this.#isCurrent()) return;
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

/** By the browser's own decoder where it has one: a call for each of 150,000 characters takes longer than reading a page. */
function fromBase64(text: string): Uint8Array {
  const bytes = Uint8Array as typeof Uint8Array & { fromBase64?(text: string): Uint8Array };
  return bytes.fromBase64?.(text) ?? bytes.from(atob(text), (character) => character.charCodeAt(0));
}
