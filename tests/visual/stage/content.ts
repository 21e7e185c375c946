/** A small made-up corpus about a made-up industry: what the stage shows, and what its tests count on. */
import type { Article } from "../../../lib/corpus/article.ts";
import type {
  CardContent,
  Dossier,
  EchoContent,
  EntityLabel,
  PageSummary,
  Quote,
  Reason,
  Run,
  Source,
} from "../../../lib/crossref/content.ts";
import type { FrameReport } from "../../../lib/platform/messages.ts";
import type { Replaced } from "../../../lib/platform/replaced.ts";

export const ENTITIES: EntityLabel[] = [
  { id: "nordlys", name: "Nordlys Cells", type: "organisation" },
  { id: "harbour", name: "Harbour Grid", type: "organisation" },
  { id: "adeyemi", name: "Mira Adeyemi", type: "person" },
  { id: "tern", name: "Tern 2", type: "product" },
  { id: "summit", name: "Storage Summit", type: "event" },
  { id: "grid-code", name: "Coastal grid code", type: "policy" },
  { id: "sodium", name: "Sodium storage", type: "concept" },
];
export const label = (id: string): EntityLabel => ENTITIES.find((entity) => entity.id === id)!;

const SOURCES: Record<"race" | "quay", Omit<Source, "paragraph">> = {
  race: { article: "101", title: "The race to store the wind", publisher: "Tidewater Review", kind: "news" },
  quay: { article: "102", title: "What the quay teaches the grid", publisher: "", kind: "opinion" },
};
export const from = (source: keyof typeof SOURCES, paragraph: number): Source => ({
  ...SOURCES[source],
  paragraph,
});

/** `"[Nordlys] sells at {half the price}"`: in square brackets the mention, in braces the tie. */
export function runs(marked: string): Run[] {
  return marked
    .split(/(\[[^\]]*\]|\{[^}]*\})/)
    .filter(Boolean)
    .map((text) =>
      text.startsWith("[")
        ? { text: text.slice(1, -1), kind: "mention" }
        : text.startsWith("{")
          ? { text: text.slice(1, -1), kind: "tie" }
          : { text, kind: "plain" },
    );
}

export function quote(marked: string, source: Source, ...why: Reason[]): Quote {
  return { runs: runs(marked), source, why, score: 0.7 };
}

export const LEAD = quote(
  "[Nordlys Cells] has shown that a harbour can be kept lit on {cheap sodium cells}, with patience in the control room … rather than lithium in the basement.",
  from("quay", 12),
  { kind: "about", words: ["cheap cells"] },
);

export const CARD: CardContent = {
  entity: {
    ...label("nordlys"),
    gloss:
      "Battery maker from Bergen; its low-cost sodium cells set off the debate that your library follows.",
    cites: [from("race", 3)],
  },
  articles: 2,
  passages: [
    LEAD,
    quote(
      "… a cell that held the output of the best lithium packs {at half the price}, and did it in salt air.",
      from("race", 4),
      { kind: "names", words: ["Tern 2"] },
    ),
  ],
  more: [
    quote("[Nordlys] then opened its test reports to anyone who asked.", from("race", 9)),
    quote("The port’s engineers call the [Bergen company] “the patient ones”.", from("quay", 15)),
  ],
  figures: [],
  strips: [
    {
      article: "101",
      title: SOURCES.race.title,
      ticks: [0, 0.17, 0.23, 0.62, 0.97].map((at, index) => ({ paragraph: 3 + index * 3, at })),
    },
    {
      article: "102",
      title: SOURCES.quay.title,
      ticks: [0.54, 0.58].map((at, index) => ({ paragraph: 12 + index * 3, at })),
    },
  ],
  beside: [
    { ...label("grid-code"), together: 5 },
    { ...label("harbour"), together: 4 },
    { ...label("sodium"), together: 2 },
  ],
};

export const WITH_FIGURES: CardContent = {
  ...CARD,
  figures: [
    {
      here: "over 60 %",
      there: "48 percent",
      measures: "of the harbour’s night load carried by storage",
      quote: quote("Storage carried {48 percent} of the harbour’s night load.", from("race", 7)),
    },
  ],
  more: [],
};

export const NOTHING_BEARS: CardContent = { ...CARD, passages: [], figures: [], beside: [] };

export const ECHO: EchoContent = {
  here: runs(
    "A port that {burns diesel at its quay} today will find {cells cheaper} before two winters are over.",
  ),
  quotes: [
    quote(
      "Every port that {burned diesel at the quay} found the {cells cheaper within two winters}.",
      from("quay", 6),
      { kind: "about", words: ["cells cheaper"] },
    ),
  ],
};

const LONG = "Küstenelektrizitätszwischenspeicherungsgenehmigungsverordnungsänderungsgesetz";
export const LONG_CARD: CardContent = {
  ...CARD,
  entity: {
    ...label("grid-code"),
    name: LONG,
    gloss: `Die ${LONG.toLowerCase()}sbegründung regelt, wer am Kai Strom zwischenspeichern darf, und zu welchem Preis sie ihn der Nordseehafenbetriebsgesellschaft zurückgeben muss.`,
    cites: [from("race", 3), from("race", 18), from("quay", 2)],
  },
  passages: [
    quote(
      `Das [${LONG}] gilt seit dem Frühjahr für {alle Speicher über zehn Megawattstunden}, auch für jene der Nordseehafenbetriebsgesellschaft.`,
      {
        article: "103",
        paragraph: 104,
        title:
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und Nachfolger",
        publisher: "Wochenschrift für Hafenwirtschaft und Küstenenergieversorgung",
        kind: "state-media",
      },
      { kind: "names", words: ["Nordseehafenbetriebsgesellschaft"] },
      { kind: "figure", text: "zehn Megawattstunden" },
    ),
  ],
  strips: CARD.strips.map((strip) => ({
    ...strip,
    title: `${strip.title}, and what it means for everybody along the coast`,
  })),
  beside: [
    {
      id: "x",
      name: "Nordseehafenbetriebsgesellschaft mit beschränkter Haftung und Co. Kommanditgesellschaft",
      type: "organisation",
      together: 1,
    },
    ...CARD.beside,
  ],
};

export const RTL_CARD: CardContent = {
  ...CARD,
  entity: {
    ...label("adeyemi"),
    name: "ميرا أديمي",
    gloss: "مهندسة كهرباء تقود شبكة الميناء منذ ثلاث سنوات.",
    cites: [from("race", 3)],
  },
  passages: [
    quote("قالت [ميرا أديمي] إن {تكلفة التخزين} انخفضت إلى النصف خلال شتاءين.", {
      ...from("quay", 5),
      title: "ما يعلّمه الرصيف للشبكة",
    }),
  ],
};

export const place = { frame: "top", block: 4, start: 0, end: 20 };

export const SUMMARY: PageSummary = {
  sentences: [
    { text: "Two winters after the coastal grid code, Nordlys stores what the harbour cannot use.", place },
    { text: "Smaller ports carry the rest.", place },
  ],
  related: [
    {
      article: "101",
      title: SOURCES.race.title,
      publisher: SOURCES.race.publisher,
      kind: "news",
      strength: 0.84,
      shared: [label("nordlys"), label("grid-code"), label("harbour")],
      best: quote("… the code {lets small ports store} what the wind brings at night.", from("race", 6)),
    },
    {
      article: "102",
      title: SOURCES.quay.title,
      publisher: "",
      kind: "opinion",
      strength: 0.42,
      shared: [label("nordlys")],
      best: LEAD,
    },
  ],
  known: [
    {
      text: "Sodium cells cost half of what lithium packs do.",
      place,
      quote: quote("… held the output of the best lithium packs {at half the price}.", from("race", 4)),
    },
  ],
  fresh: [
    { text: "Skagen", kind: "name", sentence: "The port of Skagen will follow in the spring.", place },
    {
      text: "61 %",
      kind: "figure",
      sentence: "Storage carried 61 % of the night load, the operator says.",
      place,
    },
  ],
  leftOut: [
    quote("Nobody has yet said who pays when the cells are old.", from("quay", 18), {
      kind: "names",
      words: ["Nordlys Cells"],
    }),
  ],
};

export const LONG_SUMMARY: PageSummary = {
  ...SUMMARY,
  sentences: [
    {
      text: `Die ${LONG} wird im Herbst neu gefasst, wie die Nordseehafenbetriebsgesellschaft mitteilt.`,
      place,
    },
    ...SUMMARY.sentences,
  ],
  related: SUMMARY.related.map((article) => ({ ...article, title: `${LONG}: ${article.title}` })),
};

const COUNTS = { nordlys: 5, "grid-code": 3, harbour: 2, sodium: 2, adeyemi: 1, tern: 1, summit: 1 };

export const REPORT: FrameReport = {
  type: "report",
  frame: "top",
  top: true,
  title: "The harbour that keeps its wind",
  on: true,
  blocks: Object.entries(COUNTS).map(([entity, n], block) => ({
    block,
    frame: "top",
    text: "…",
    mentions: Array.from({ length: n }, (_, at) => ({ start: at * 10, end: at * 10 + 5, entity })),
  })),
  counts: COUNTS,
  coverage: { words: 1204, milliseconds: 9, leftOut: [{ what: "editor", count: 1 }], paused: false },
};

export const ARTICLE: Article = {
  id: "101",
  title: SOURCES.race.title,
  publisher: SOURCES.race.publisher,
  author: "Jon Farsund",
  kind: "news",
  language: "en",
  source: "https://tidewater.example/race",
  passages: [
    { paragraph: 1, role: "title", text: SOURCES.race.title },
    {
      paragraph: 3,
      role: "body",
      text: "Nordlys Cells began in a fish hall in Bergen, with two kilns and a borrowed forklift. Nine years later its sodium cells stand on forty quays, and the coastal grid code is being rewritten around them.",
    },
    {
      paragraph: 4,
      role: "body",
      text: "Last winter the company showed a cell that held the output of the best lithium packs at half the price, and did it in salt air. It was called Tern 2, after the bird that nests on the breakwater.",
    },
    { paragraph: 5, role: "heading", text: "A code written for coal" },
    {
      paragraph: 6,
      role: "body",
      text: "“The old code assumed that power comes from far away,” says Mira Adeyemi, who runs Harbour Grid. The new one lets small ports store what the wind brings at night and sell it back by day, which the large operators have fought for years.",
    },
    {
      paragraph: 7,
      role: "body",
      text: "Storage carried 48 percent of the harbour’s night load in January. Nobody at the Storage Summit in May expected the figure to hold; it has risen since.",
    },
    {
      paragraph: 8,
      role: "body",
      text: "What remains is the question of age. A cell that is cheap to make may be dear to bury, and the towns along the coast have begun to ask who will pay.",
    },
    { paragraph: 9, role: "note", text: "Jon Farsund writes about ports." },
  ],
};

/** Every place in the article where one of the names stands. */
export const MENTIONS = ARTICLE.passages.flatMap(({ paragraph, text }) =>
  ENTITIES.flatMap(({ id, name }) => {
    const start = text.toLowerCase().indexOf(name.toLowerCase());
    return start < 0 ? [] : [{ article: "101", paragraph, start, end: start + name.length, entity: id }];
  }),
);

export const DOSSIER: Dossier = {
  entity: {
    ...CARD.entity,
    tier: "core",
    names: [
      { text: "Nordlys Cells", case: "capitals" },
      { text: "Nordlys", case: "capitals" },
      { text: "the Bergen company", case: "any" },
    ],
    patterns: [],
  },
  quotes: [...CARD.passages.slice(1), CARD.more[0]!, LEAD, CARD.more[1]!],
  beside: CARD.beside,
  strips: CARD.strips,
};

const SHELF: Omit<Article, "passages">[] = [
  { ...ARTICLE },
  {
    id: "102",
    title: SOURCES.quay.title,
    publisher: "",
    author: "Ada Lindqvist",
    kind: "opinion",
    language: "en",
    source: "",
  },
  {
    id: "103",
    title: "风能如何过夜",
    publisher: "海岸周刊",
    author: "",
    kind: "state-media",
    language: "zh-Hans",
    source: "",
  },
];
const SHIPPED = { id: "seeds", title: "The articles that came with Sidelight" };
const inPack = <T>(list: T[], pack: string) => list.map((each) => ({ ...each, pack }));

/** What `library` answers where nothing was saved yet. */
export const SHELVES = {
  articles: inPack(SHELF, "seeds"),
  entities: inPack(ENTITIES, "seeds"),
  packs: [SHIPPED],
};

/** The same with pages that were saved, a name that was added, and a pack of somebody else. */
export const OWN_SHELVES = {
  articles: [
    ...SHELVES.articles,
    ...inPack<(typeof SHELF)[number]>(
      [
        {
          id: "page-1",
          title: "A winter without diesel: what the smallest port on the coast learnt from its own batteries",
          publisher: "The Harbour Post",
          author: "Ada Lindqvist",
          kind: "",
          language: "en",
          source: "https://harbour-post.example/winter",
        },
        {
          id: "page-2",
          title: "Kaltstart",
          publisher: "nordseezeitung.example",
          author: "",
          kind: "",
          language: "de",
          source: "https://nordseezeitung.example/kaltstart",
        },
      ],
      "mine",
    ),
    ...inPack([{ ...SHELF[1]!, id: "boats-1", title: "How a ferry is plugged in" }], "boats"),
  ],
  entities: [
    ...SHELVES.entities,
    { id: "name-1", name: "Ada Lindqvist", type: "person" as const, pack: "mine" },
  ],
  packs: [SHIPPED, { id: "mine", title: "" }, { id: "boats", title: "Boats and what drives them" }],
};

/** What a newer file of a pack would take the place of. */
export const REPLACED: Replaced = {
  mark: "1",
  own: false,
  title: "Boats and what drives them",
  by: "Boats and what drives them, second edition",
  articles: { gone: 2, changed: 1, fresh: 1200 },
  names: { gone: 1, changed: 0, fresh: 12 },
};
