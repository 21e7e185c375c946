/**
 * Every message that crosses a process border, in one place.
 *
 * Five channels:
 * - `Protocol`: a question to the background and its answer (@webext-core/messaging; see `messaging.ts`).
 * - `SPOT_PORT`: document → background, for its mentions; what goes over it after `SpotBegin` is in `lib/spotting/wire.ts`.
 * - `ToPage`: background → every frame of a tab, a command or the word that its brief may have changed (`tabs.sendMessage`).
 * - `FRAME_PORT`: popup → every frame of a tab (`tabs.connect(tabId, { name: FRAME_PORT })`). Each frame posts its report.
 * - `CARD_PORT`: card frame → the content script that opened it (`tabs.connect(tabId, { name: CARD_PORT + token })`);
 *   every other frame of the tab lets it pass. The token is in the card frame's address, which the page cannot read.
 * Settings, site rules and the compiled lexicon are in `storage.local`: the extension's own pages watch them there; web pages are told.
 */
import type {
  CardContent,
  Dossier,
  EchoContent,
  EchoPlace,
  Found,
  PagePlace,
  PageSummary,
} from "../crossref/content.ts";
import type { PageBlock, Paragraph, Reading } from "../crossref/reading.ts";
import type { Point } from "../card/corridor.ts";
import type { Size } from "../card/place.ts";
import type { Article } from "../corpus/article.ts";
import type { Alias, Suppression } from "../lexicon/corrections.ts";
import type { Entity } from "../lexicon/entity.ts";
import type { Pack } from "../lexicon/pack.ts";
import type { Brief } from "./brief.ts";
import type { ArticleHead } from "./corpus-database.ts";
import type { Replaced } from "./replaced.ts";
import type { DocumentPlace } from "../spotting/suppress.ts";
import type { ArticleMention, Why } from "../spotting/mention.ts";

export interface Protocol {
  /** The card of an entity, ranked by what is read. null: no such entity. */
  card(reading: Reading): CardContent | null;
  /** What a paragraph that names nothing echoes; `quotes` empty where nothing. */
  echo(reading: Reading): EchoContent;
  /** A card or echo may be asked for soon, for the sentence at the reading's start: its answer is prepared and kept. */
  foresee(reading: Reading): void;
  /** Which of some paragraphs echo the corpus, and with which sentence. Asked at once for all that come near the viewport. */
  echoes(page: { title: string; paragraphs: Paragraph[] }): EchoPlace[];
  /** Sums a page up against the corpus. */
  summarize(page: { title: string; blocks: PageBlock[] }): PageSummary;
  /**
   * Searches the corpus; at most `limit` quotes. `whole`: waits until the full text has been read, which takes long with a large library,
   * and forgives misspellings. Otherwise, until then, the answer is what the index alone finds.
   */
  search(query: { text: string; entity?: string; limit: number; whole: boolean }): Found;
  /** An article with its mentions and what they name, for the reader; null where there is none of that id. */
  article(id: string): { article: Article; mentions: ArticleMention[]; entities: Named[] } | null;
  /** The id of the pack that an article came with; null where there is no such article. */
  packOf(article: string): string | null;
  /** Who and what the corpus knows. */
  entities(): Named[];
  /** All that the corpus says of an entity, for the dossier. */
  dossier(id: string): Dossier | null;
  /** The shelves of the library: articles without their text, entities, and the packs with which they came. */
  library(): {
    articles: ArticleHead[];
    entities: (Named & { pack: string })[];
    packs: { id: string; title: string }[];
  };
  /**
   * The reader's own articles and names: `keep` adds some, in the place of any with the same ids; `discard` takes some out and answers with
   * what it took, so that `putBack` can add it again if that was a mistake, but for what has come into its place since.
   */
  keep(own: Own): void;
  putBack(own: Own): void;
  discard(ids: { articles: string[]; entities: string[] }): Own;
  /**
   * A pack's file, parsed. Rejects with the problems of PackError, a clash of ids among them; nothing has changed then. Nor has it where the
   * answer is what would be lost: the same is then asked again with its mark in `over`, once the reader has agreed.
   */
  importPack(file: { pack: unknown; over: string | null }): Imported | Replaced;
  /** What would be lost by that, asked beforehand; null where nothing. */
  replacedBy(pack: unknown): Replaced | null;
  /** Takes an imported pack out; null where there is none. The answer can be imported again. */
  discardPack(id: string): Pack | null;
  /**
   * The reader's own, as a pack: the articles with ids after that one, as many as a message holds; null: from the first. `more`: there may be
   * others. The last part has the names and corrections.
   */
  exportOwn(after: string | null): { part: Pack; more: boolean };
  /**
   * The number of mentions in a frame, for the badge; 0 where it is off. `paused`: the page changes so much that it is no longer followed.
   * `since`: when the document began or came back, ms of the clock. Sent by content scripts.
   */
  count(frame: { mentions: number; paused: boolean; since: number }): void;
  /** What a document is told before it is read; it asks again whenever it hears `refresh`. `addresses`: see `briefFor`. */
  brief(addresses: string[]): Brief;
  /** Opens a page of the extension in a new tab: "reader.html#/001/p/8". */
  open(page: string): void;
  /** "Not this" and "Also call it". Both change what is stored, and so take effect in all tabs at once. */
  suppress(rule: Suppression): void;
  alias(rule: Alias): void;
}

/** An entity as lists show it, without the names and patterns that find it. */
export type Named = Pick<Entity, "id" | "name" | "type" | "tier">;

/** What the reader saved or added: it makes up the pack `OWN_PACK`. */
export interface Own {
  articles: Article[];
  entities: Entity[];
}

/** What has come in with a pack. */
export interface Imported {
  title: string;
  articles: number;
  entities: number;
}

export const FRAME_PORT = "frame";
export const CARD_PORT = "card:";
export const SPOT_PORT = "spot";

/** The first message on a `SPOT_PORT`: how the document is to be read. */
export interface SpotBegin {
  /** Where the document stands, for the reader's “Not this”. */
  place: DocumentPlace;
  /** Whether places are asked for too. */
  places: boolean;
}

/**
 * Background → all frames of a tab (`tabs.sendMessage`). A command of the keyboard is done by the frame that the reader is in: the one with
 * `document.hasFocus()`, if what has the focus is no frame within it.
 */
export type ToPage = Command | { type: "refresh" };
export type Command = { type: "step"; by: 1 | -1 } | { type: "openCard" };

/**
 * Popup → frame. The popup is about the tab that its own address names (`popup.html?tab=12`: opened as a page, to look at it or test it),
 * else about the active tab of its window.
 */
export type ToFrame =
  /** Every frame of the tab hears these two, and only the one that is named acts. */
  | ({ type: "goTo" } & PagePlace)
  /** The next place where the entity stands in that frame, round and round. */
  | { type: "goToNext"; entity: string; frame: string }
  /** All frames. */
  | { type: "rescan" };

/** Frame → popup: at once, and again when something has changed. */
export interface FrameReport {
  type: "report";
  frame: string;
  top: boolean;
  title: string;
  /** The frame's own address, or that of the page that wrote it; the popup takes the site's name from the top frame's. */
  address?: string;
  /** Frames large enough to hold something to read: how many the document holds, and whether it stands in one itself. */
  frames?: { within: number; isOne: boolean };
  /** What the site rule says of this frame: nothing is read where it is off. */
  on: boolean;
  /** From the top of the document down, with the mentions that count; of a very long document only the first part. */
  blocks: PageBlock[];
  /** How many mentions count in all of it, by entity. */
  counts: Record<string, number>;
  coverage: {
    words: number;
    milliseconds: number;
    leftOut: { what: "editor" | "frame" | "code"; count: number }[];
    paused: boolean;
  };
}

/** Frame → popup: its document goes. Another may come in its place, which does not know of the popup. */
export interface FrameGone {
  type: "gone";
  frame: string;
}

/** Content script → card frame. */
export type ToCard =
  | {
      type: "show";
      turn: number;
      reading: Reading;
      surface: string;
      why: Why;
      host: string;
      pageAddress: string;
      focus: boolean;
      /** Opened by touch: a sheet over the foot of the screen. */
      sheet: boolean;
    }
  | { type: "hide" };

/** Card frame → content script. */
export type FromCard =
  | { type: "ready" }
  /** The height that the content wants, CSS px; sent for each `show` (by its turn) once it is painted, and when it changes. */
  | { type: "size"; turn: number; height: number }
  | { type: "pointer"; inside: boolean }
  | { type: "close" }
  | { type: "pin"; pinned: boolean }
  /** The size that the reader gave to cards, CSS px, 0 for none; sent first of all, and when it changes. */
  | ({ type: "kept" } & Size)
  /** The reader drags a pinned card: the way since the hand took hold, CSS px; `done` where it has let go. */
  | { type: "move"; by: Point; done: boolean };
