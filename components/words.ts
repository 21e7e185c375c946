/**
 * Every text of the interface, by key. Nothing else in `components/` or the pages holds a sentence; the texts themselves are in
 * `locales/`, one file for each language, under the same keys. A text with a name or a number in it is a function.
 */
import type { Colour } from "../lib/card/colours.ts";
import type { Modifier } from "../lib/card/modifiers.ts";
import type { ArticleKind } from "../lib/corpus/article.ts";
import type { Fault } from "../lib/corpus/problem.ts";
import type { Reason } from "../lib/crossref/content.ts";
import type { EntityType } from "../lib/lexicon/entity.ts";
import type { Suppression } from "../lib/lexicon/corrections.ts";
import type { FrameReport } from "../lib/platform/messages.ts";
import type { Settings } from "../lib/platform/settings.ts";
import type { SyncProblem } from "../lib/platform/sync.ts";
import type { Why } from "../lib/spotting/mention.ts";
import { counted, filled, inRow, spoken, text, texts } from "./translate.ts";

type Text = typeof text;

const kinds: Record<EntityType, Text> = {
  organisation: text,
  person: text,
  product: text,
  event: text,
  policy: text,
  concept: text,
  place: text,
};
const articleKinds: Record<ArticleKind, Text> = {
  news: text,
  opinion: text,
  "state-media": text,
  "": () => "",
};
const density = { name: text, text };
const densities: Record<Settings["density"], typeof density> = {
  every: density,
  paragraph: density,
  page: density,
  hover: density,
};
const scopes: Record<Suppression["scope"], Text> = { page: text, site: text, everywhere: text };

const changes = { gone: counted, changed: counted, fresh: counted };

/** What is wrong with a pack. */
const told =
  (key: string) =>
  ({ what = "", pack = "" }: Fault) =>
    filled("what", "pack")(key)(what, pack);

const colourNames: Record<Colour, Text> = {
  red: text,
  orange: text,
  gold: text,
  green: text,
  teal: text,
  sky: text,
  blue: text,
  violet: text,
  pink: text,
};

export const words = spoken({
  /** BCP 47, of the texts: where the browser's language has none of its own they are English. */
  language: text,
  product: text,
  titles: { options: text, welcome: text },
  kinds,
  kindsMany: kinds,
  articleKinds,
  paragraph: filled("n"),
  undo: text,
  notKept: text,
  unforeseen: filled("text"),
  remove: text,
  close: text,
  back: text,
  loading: text,

  card: {
    label: filled("name"),
    pin: text,
    unpin: text,
    move: text,
    articles: counted,
    restsOn: filled("note", "title", "n"),
    open: text,
    openAt: filled("title", "n"),
    /** What a quotation has in common with the sentence read. */
    reason: (key: string) => (reason: Reason) =>
      filled("text")(`${key}.${reason.kind}`)("text" in reason ? reason.text : inRow(reason.words)),
    nothingBears: text,
    more: counted,
    naming: counted,
    figures: text,
    thisPage: text,
    yourLibrary: text,
    beside: text,
    together: counted,
    echo: text,
    echoHead: text,
    gone: text,
    failed: text,
  },

  strip: { label: filled("title"), tick: filled("n") },

  actions: {
    why: text,
    whyText: filled("surface"),
    /** Why words are marked: by what name or wording, then what spoke for it. */
    because: (key: string) => (why: Why) => [
      filled("text")(`${key}.${why.kind}`)(why.by),
      ...why.signs.map((sign) => filled("text")(`${key}.${sign.kind}`)("text" in sign ? sign.text : "")),
    ],
    notThis: text,
    notThisAsk: filled("surface"),
    scopes,
    notThisDone: (key: string) => (surface: string, scope: Suppression["scope"]) =>
      filled("surface")(`${key}.${scope}`)(surface),
    alias: text,
    aliasAsk: filled("name"),
    aliasAdd: text,
    aliasDone: filled("text", "name"),
    off: text,
    offDone: filled("host"),
    failed: text,
  },

  site: {
    label: filled("place"),
    scope: text,
    scopes: { page: text, site: text, domain: text },
    /** Where nothing is marked, nobody is named: one nought says it. Where the library cannot be read, whom the marks name is not known. */
    marks: (key: string) => (marks: number, names: number) => {
      const marked = counted(`${key}.marks`)(marks);
      return names === 0 ? marked : `${marked} · ${counted(`${key}.names`)(names)}`;
    },
    off: text,
    reading: text,
    read: (key: string) => (count: number, milliseconds: number) =>
      filled("words", "n")(`${key}.whole`)(counted(`${key}.words`)(count), milliseconds),
    leftOut: (key: string) => (parts: FrameReport["coverage"]["leftOut"]) =>
      filled("parts")(`${key}.whole`)(
        inRow(parts.map(({ what, count }) => counted(`${key}.${what}`)(count))),
      ),
    paused: text,
    resume: text,
    barred: text,
    barredText: text,
    file: text,
    fileText: text,
    reload: text,
    reloadText: text,
    reloadDo: text,
  },

  page: {
    names: text,
    /** Follows the name and the number, for those who hear them. */
    next: counted,
    showAll: filled("n"),
    showFewer: text,
    short: text,
    goThere: text,
    none: text,
    noneText: text,
    failed: text,
    again: text,
  },

  cross: {
    label: text,
    library: text,
    fresh: text,
    leftOut: text,
    strength: filled("percent"),
    known: counted,
    noLibrary: text,
    noFresh: text,
    noLeftOut: text,
    freshKinds: { name: text, figure: text, date: text },
  },

  search: {
    label: text,
    found: counted,
    none: filled("text"),
    reading: text,
    failed: text,
    any: text,
    about: text,
  },

  places: { library: text, options: text },

  library: {
    title: text,
    articles: text,
    entities: text,
    empty: text,
    emptyText: text,
    failed: text,
    newer: text,
    full: text,
    barred: text,
    untitled: text,
    filter: text,
    missing: text,
    missingText: text,
    missingEntity: text,
    toShelf: text,
  },

  save: {
    page: text,
    saving: text,
    saved: text,
    again: text,
    removed: text,
    faults: { barred: text, tooLong: text, noDocument: text, noArticle: text, failed: text },
  },

  own: {
    add: text,
    name: text,
    as: text,
    isNew: text,
    also: text,
    tooShort: text,
    unread: filled("letter"),
    added: filled("name"),
  },

  packs: {
    own: text,
    ownNone: text,
    ownNames: text,
    import: text,
    export: text,
    exporting: text,
    exportText: text,
    drop: text,
    puttingIn: text,
    imported: filled("title"),
    left: filled("title"),
    /** What an import would take the place of. */
    replace: {
      head: filled("title"),
      text: filled("title"),
      stays: text,
      ownHead: text,
      ownText: text,
      ownStays: text,
      articles: changes,
      names: changes,
      do: text,
      leave: text,
    },
    refused: text,
    refusedSome: text,
    refusedPart: text,
    partly: filled("n", "whole"),
    cutOff: text,
    faults: {
      noPack: told,
      newer: told,
      shipped: told,
      missing: told,
      article: told,
      entity: told,
    } satisfies Record<Fault["kind"], typeof told>,
    faultsMore: counted,
    noJson: text,
    notUtf8: text,
    unreadable: text,
    empty: text,
    tooLong: text,
    removed: filled("title"),
    removePack: text,
  },

  article: { named: text, source: text, permalink: filled("n") },

  dossier: {
    inArticles: (key: string) => (passages: number, articles: number) =>
      filled("passages", "articles")(`${key}.whole`)(
        counted(`${key}.passages`)(passages),
        counted(`${key}.articles`)(articles),
      ),
    alsoCalled: text,
    none: text,
  },

  options: {
    title: text,
    marks: text,
    density: text,
    densities,
    types: text,
    typesText: text,
    markContext: text,
    markContextText: text,
    markCode: text,
    markCodeText: text,
    colours: text,
    coloursText: text,
    coloursPlain: text,
    colourNames,
    plainMarks: text,
    plainMarksText: text,
    cards: text,
    delay: text,
    delayText: text,
    milliseconds: filled("n"),
    modifier: text,
    modifierText: text,
    keyNames: { Alt: text, Control: text, Shift: text, Meta: text } satisfies Record<Modifier, Text>,
    onlyWithAlt: filled("key"),
    onlyWithAltText: filled("key"),
    echoes: text,
    echoesText: text,
    sites: text,
    otherwise: text,
    otherwiseOn: text,
    otherwiseOff: text,
    rules: text,
    noRules: text,
    pattern: text,
    patternText: text,
    patternWrong: text,
    on: text,
    off: text,
    add: text,
    tester: text,
    testerText: text,
    testerOn: text,
    testerOff: text,
    testerWrong: text,
    corrections: text,
    suppressions: text,
    suppressionsText: text,
    noSuppressions: text,
    nameGone: text,
    suppression: filled("surface", "name"),
    aliases: text,
    aliasesText: text,
    noAliases: text,
    aliasFor: filled("text", "name"),
    removed: text,
    keys: text,
    keysText: text,
    keysOpen: text,
    noKey: text,
    backup: text,
    sync: text,
    syncText: text,
    syncProblems: { full: text, often: text, newer: text, failed: text } satisfies Record<SyncProblem, Text>,
    backupText: text,
    save: text,
    load: text,
    loaded: text,
    loadWrong: text,
    reset: text,
    resetDone: text,
    failed: text,
  },

  welcome: {
    title: text,
    lead: text,
    tryIt: text,
    tryHint: text,
    /** Runs of the example: words, and the entity that they name where they name one. */
    example: (key: string) => runsOf(text(key)),
    exampleGone: text,
    colours: text,
    private: text,
    privateText: texts(3),
    seen: text,
    seenText: texts(2),
    hand: text,
    handText: texts(2),
    toOptions: text,
    toLibrary: text,
  },
});

/** "[Huawei|huawei] has" → `[["Huawei", "huawei"], [" has"]]`. */
function runsOf(example: string): ([string] | [string, string])[] {
  return example
    .split(/(\[[^\]]+\])/)
    .filter(Boolean)
    .map((run) => {
      const [, name, entity] = /^\[(.+)\|(.+)\]$/.exec(run) ?? [];
      return name && entity ? [name, entity] : [run];
    });
}
