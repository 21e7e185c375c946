/**
 * Every word that the interface says, by key. Nothing else in `components/` or the pages holds a sentence, so that a
 * translation takes this file's place in one step. Functions where a name or a number stands in the words.
 */
import type { ArticleKind } from "../lib/corpus/article.ts";
import type { EntityType } from "../lib/lexicon/entity.ts";
import type { FrameReport, Suppression } from "../lib/platform/messages.ts";
import type { Settings } from "../lib/platform/settings.ts";

const count = (n: number, one: string, many: string) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

const kinds: Record<EntityType, string> = {
  organisation: "Organisation",
  person: "Person",
  product: "Product",
  event: "Event",
  policy: "Policy",
  concept: "Concept",
  place: "Place",
};
const kindsMany: Record<EntityType, string> = {
  organisation: "Organisations",
  person: "People",
  product: "Products",
  event: "Events",
  policy: "Policies",
  concept: "Concepts",
  place: "Places",
};
const articleKinds: Record<ArticleKind, string> = {
  news: "news",
  opinion: "opinion",
  "state-media": "state media",
  "": "",
};
const densities: Record<Settings["density"], [string, string]> = {
  every: ["Every one", "Each place where a name stands is marked."],
  paragraph: ["First in a paragraph", "A name is marked once in each paragraph."],
  page: ["First on the page", "A name is marked once, where it first stands."],
  hover: ["None until you point", "Nothing is marked; rest the pointer on a name to open its card."],
};
const scopes = { page: "on this page", site: "on this site", everywhere: "everywhere" };
const leftOut: Record<FrameReport["coverage"]["leftOut"][number]["what"], (n: number) => string> = {
  editor: (n) => count(n, "text editor", "text editors"),
  frame: (n) => count(n, "frame", "frames"),
  code: (n) => count(n, "block of code", "blocks of code"),
};

export const words = {
  product: "Sidelight",
  kinds,
  kindsMany,
  articleKinds,
  paragraph: (n: number) => `¶${n}`,
  undo: "Undo",
  remove: "Remove",
  close: "Close",
  back: "Back",
  loading: "Looking in your library …",

  card: {
    label: (name: string) => `What your library says about ${name}`,
    pin: "Keep open",
    unpin: "Let it close",
    articles: (n: number) => `In ${count(n, "article", "articles")} of your library`,
    restsOn: (note: number, title: string, n: number) => `${note}: this rests on ${title}, paragraph ${n}`,
    open: "Open",
    openAt: (title: string, n: number) => `Open ${title} at paragraph ${n}`,
    nothingBears: "Nothing in your library bears on this sentence.",
    more: (n: number) => count(n, "more passage", "more passages"),
    figures: "Figures side by side",
    thisPage: "This page",
    yourLibrary: "Your library",
    beside: "Beside it in your library",
    together: (n: number) => `in ${count(n, "passage", "passages")} together`,
    echo: "Echo",
    echoHead: "Your library says this too",
    gone: "Your library no longer knows this name.",
    failed: "The card could not be filled. Point at the words again.",
  },

  strip: {
    label: (title: string) => `Where it stands in ${title}`,
    tick: (n: number) => `Paragraph ${n}`,
  },

  actions: {
    why: "Why marked?",
    whyText: (surface: string) => `“${surface}” is marked here because of this:`,
    notThis: "Not this",
    notThisAsk: (surface: string, name: string) => `“${surface}” is not ${name} …`,
    scopes,
    notThisDone: (surface: string, scope: Suppression["scope"]) =>
      `“${surface}” is no longer marked ${scopes[scope]}.`,
    alias: "Also call it …",
    aliasAsk: (name: string) => `Another name for ${name}`,
    aliasAdd: "Add",
    aliasDone: (text: string, name: string) => `“${text}” now means ${name} on every page.`,
    off: "Off on this site",
    offDone: (host: string) => `Sidelight is off on ${host}.`,
    failed: "That could not be kept. Try again.",
  },

  site: {
    label: (place: string) => `Sidelight on ${place}`,
    scope: "What the switch covers",
    scopes: { page: "This page", site: "This site", domain: "Whole domain" },
    marks: (marks: number, names: number) =>
      `${count(marks, "mark", "marks")} · ${count(names, "name", "names")} of your library`,
    off: "Off here. Nothing on this page is read.",
    reading: "Reading the page …",
    leftOut: (parts: FrameReport["coverage"]["leftOut"]) =>
      `Left unread: ${parts.map((part) => leftOut[part.what](part.count)).join(", ")}`,
    paused: "This page keeps changing, so reading has paused.",
    resume: "Read again",
    barred: "No extension may run here",
    barredText:
      "The browser keeps its own pages, its store and some files to itself. Any ordinary web page will do.",
    reload: "Not reading this page yet",
    reloadText: "It was open before Sidelight was. Load it again and the marks appear.",
    reloadDo: "Load again",
  },

  page: {
    names: "On this page",
    /** Follows the name and the number, for those who hear them. */
    next: (n: number) => `${n === 1 ? "place" : "places"}. Go to the next.`,
    showAll: (n: number) => `Show all ${n}`,
    showFewer: "Show fewer",
    short: "In short",
    goThere: "Go to this sentence",
    none: "Nothing on this page is in your library.",
    noneText:
      "That is an answer too. Search below, or read on: what the page adds later is marked as it comes.",
    failed: "The summary could not be made.",
    again: "Try again",
  },

  cross: {
    label: "Against your library",
    library: "From your library",
    fresh: "New here",
    leftOut: "Left out",
    shares: (names: string[]) => names.join(", "),
    strength: (percent: number) => `Related ${percent} %`,
    known: (n: number) => `${count(n, "sentence", "sentences")} your library has already`,
    noLibrary: "No article of your library is close to this page.",
    noFresh: "No name, figure or date here is new to your library.",
    noLeftOut: "Your library has nothing strong to add.",
    freshKinds: { name: "name", figure: "figure", date: "date" },
  },

  search: {
    label: "Search your library",
    found: (n: number) => count(n, "passage found", "passages found"),
    none: (text: string) => `Nothing in your library matches “${text}”.`,
    any: "Any name",
    about: "About",
  },

  places: { library: "Library", options: "Options" },

  library: {
    title: "Your library",
    articles: "Articles",
    entities: "Names it knows",
    empty: "Your library is empty",
    emptyText:
      "Articles appear here once they are imported. Loading Sidelight again brings back the ones that ship with it.",
    failed: "The library could not be opened.",
    untitled: "Untitled",
    filter: "Narrow the list of names",
    missing: "There is no such article",
    missingText: "It may have left your library since the link was made.",
    missingEntity: "Your library does not know this name",
    toShelf: "To the library",
  },

  article: {
    named: "Named in this article",
    source: "Where it was read",
    permalink: (n: number) => `Paragraph ${n}, link to this place`,
  },

  dossier: {
    inArticles: (passages: number, articles: number) =>
      `${count(passages, "passage", "passages")} in ${count(articles, "article", "articles")}`,
    alsoCalled: "Also written",
    none: "Named in your library’s word list, but in no passage yet.",
  },

  options: {
    title: "Options",
    marks: "Marks on the page",
    density: "How many marks",
    densities,
    types: "Kinds to mark",
    typesText: "Only the kinds ticked here are marked; the others stay in cards and in the library.",
    markContext: "Mark places too",
    markContextText:
      "Countries and cities are known but left unmarked, because they stand in nearly every sentence.",
    markCode: "Read code as well",
    markCodeText: "Blocks of code are passed over unless this is on.",
    plainMarks: "Marks of one colour",
    plainMarksText:
      "Underlines take one colour for all kinds, for those who tell the colours apart badly or want it quieter.",
    cards: "The card",
    delay: "Rest before it opens",
    delayText: "How long the pointer rests on a mark before the card comes.",
    milliseconds: (n: number) => `${n} ms`,
    onlyWithAlt: "Only with Alt held",
    onlyWithAltText: "Cards open by pointer only while you hold the Alt key.",
    echoes: "Show echoes",
    echoesText:
      "A quiet tick stands at a paragraph that says what a passage of yours says, though it names nobody.",
    sites: "Sites",
    otherwise: "Where no rule says otherwise",
    otherwiseOn: "On everywhere, except the sites listed as off",
    otherwiseOff: "Off everywhere, except the sites listed as on",
    rules: "Rules",
    noRules: "No rules yet. The switch in the toolbar’s window writes them here.",
    pattern: "Site",
    patternText:
      "example.com is that host, *.example.com the whole domain, example.com/path one page. The most specific rule wins.",
    patternWrong: "That is no address. Write it like example.com, *.example.com or example.com/path.",
    on: "On",
    off: "Off",
    add: "Add rule",
    tester: "Is it on there?",
    testerText: "Paste an address to see what the rules say of it.",
    testerOn: "On there.",
    testerOff: "Off there: nothing is read.",
    testerWrong: "That is no web address.",
    corrections: "Your corrections",
    suppressions: "Not this",
    suppressionsText: "Words you told Sidelight to leave unmarked.",
    noSuppressions: "None yet. “Not this” in a card adds one.",
    suppression: (rule: Suppression, name: string) => `“${rule.surface}” is not ${name}`,
    where: (rule: Suppression) => rule.where || scopes[rule.scope],
    aliases: "Other names",
    aliasesText: "Names that you added to what the library knows.",
    noAliases: "None yet. “Also call it …” in a card adds one.",
    aliasFor: (text: string, name: string) => `“${text}” means ${name}`,
    removed: "Removed.",
    keys: "Keys",
    keysText:
      "The browser keeps the keys for the next mark, the card and the switch on a page of its own, where you can change them.",
    keysOpen: "Change keys",
    backup: "Keep and move",
    backupText: "One file holds your settings, site rules and corrections. It holds no article.",
    save: "Save to a file",
    load: "Load from a file",
    loaded: "Loaded. What the file says now holds.",
    loadWrong: "That file holds no Sidelight settings. Nothing was changed.",
    reset: "Reset all",
    resetDone: "Everything is as it was at first.",
    failed: "The settings could not be read.",
  },

  welcome: {
    title: "A light from the side",
    lead: "Sidelight knows the articles in your library. On any page you read, it marks what they talk about and tells you what they say.",
    tryIt: "Try it",
    tryHint: "Rest the pointer on an underlined word, or press Tab and Enter.",
    /** Runs of the example; those with an entity are marked. */
    example: [
      ["DeepSeek", "deepseek"],
      [" showed last year that a strong model can be trained cheaply. Since then "],
      ["Huawei", "huawei"],
      [" and "],
      ["Nvidia", "nvidia"],
      [" have both been asked the same question: do "],
      ["export controls", "export-controls"],
      [" slow a rival down, or teach it thrift?"],
    ] as ([string] | [string, string])[],
    exampleGone:
      "The library that ships with Sidelight is being read. The example comes to life in a moment.",
    colours: "What the colours mean",
    private: "What is private",
    privateText: [
      "Nothing leaves this machine. Sidelight contacts no server, keeps no history of pages and has no account.",
      "Pages are read where you see them, in memory, and forgotten when you leave.",
      "Your library, settings and rules stand in this browser’s own storage.",
    ],
    seen: "What a page can see",
    seenText: [
      "The marks are drawn by the browser in a list that the page shares, so a page’s own scripts could find out which words are marked.",
      "They cannot see the card, your library or your settings. If even the marks are too much, choose “None until you point” in the options, or switch the site off.",
    ],
    hand: "At hand",
    handText: [
      "The toolbar’s button tells what a page mentions, sums it up against your library, and holds the switch for the site.",
      "Escape closes a card. Alt and the left arrow go back in it.",
    ],
    toOptions: "Open the options",
    toLibrary: "Look into the library",
  },
};
