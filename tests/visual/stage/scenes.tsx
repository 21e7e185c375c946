import type { ComponentChildren, ComponentProps } from "preact";
import { ArticleView } from "../../../components/ArticleView.tsx";
import { type CardClient, CardScreen, type Shown } from "../../../components/CardScreen.tsx";
import { DossierView } from "../../../components/DossierView.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { OptionsScreen } from "../../../components/OptionsScreen.tsx";
import { mergeReports } from "../../../components/page-report.ts";
import type { PopupState } from "../../../components/popup-state.ts";
import { PopupScreen } from "../../../components/PopupScreen.tsx";
import { ReaderScreen } from "../../../components/ReaderScreen.tsx";
import { Shelf } from "../../../components/Shelf.tsx";
import type { Ask } from "../../../components/use-keeping.ts";
import { wearColours } from "../../../components/wear-colours.ts";
import { WelcomeScreen } from "../../../components/WelcomeScreen.tsx";
import { words } from "../../../components/words.ts";
import type { CardContent } from "../../../lib/crossref/content.ts";
import { DEFAULTS, type Settings, type SiteRules } from "../../../lib/platform/settings.ts";
import type { SyncState } from "../../../lib/platform/sync.ts";
import * as content from "./content.ts";

const nothing = () => {};
const done = async () => {};
const found = async (text: string) => ({ quotes: text.includes("zzz") ? [] : [content.LEAD], whole: true });

function client(card: CardContent | null): CardClient {
  return {
    card: async (reading) => (reading.entity === "broken" ? Promise.reject(new Error("broken")) : card),
    echo: async () => content.ECHO,
    open: nothing,
    suppress: done,
    alias: done,
    switchOff: done,
  };
}

const PARAGRAPH = "By its second winter the quay paid less for its cells than it ever had for diesel.";

function card(given: CardContent | null, entity: string | null = "nordlys", sheet = false) {
  const shown: Shown = {
    type: "show",
    turn: 1,
    reading: { paragraph: PARAGRAPH, start: 0, end: PARAGRAPH.length, entity, pageTitle: "" },
    surface: given?.entity.name.slice(0, 40) ?? "Nordlys",
    why: { kind: "name", by: "Nordlys", signs: [{ kind: "page", text: "Nordlys Cells" }] },
    host: "example-news.com",
    pageAddress: "https://example-news.com/harbour",
    focus: false,
    sheet,
  };
  return (
    <div class="card-frame">
      <div class="card-sheet">
        <CardScreen
          shown={shown}
          client={client(given)}
          onPin={nothing}
          onClose={nothing}
          onMove={nothing}
          onResize={nothing}
          onPainted={nothing}
        />
      </div>
    </div>
  );
}

const page: PopupState = {
  host: "example-news.com",
  on: true,
  frames: mergeReports([content.REPORT]),
  trouble: null,
  entities: content.ENTITIES,
  summary: content.SUMMARY,
  saved: { is: "not" },
  notice: null,
};

const popup = (state: Partial<PopupState>) => (
  <PopupScreen
    state={{ ...page, ...state }}
    onSwitch={nothing}
    onNext={nothing}
    onGo={nothing}
    onAdd={nothing}
    onSave={nothing}
    onUnsave={nothing}
    onOpen={nothing}
    onReload={nothing}
    onRescan={nothing}
    onAgain={nothing}
    onAfresh={nothing}
    search={found}
  />
);

const keeper = {
  remove: async () => async () => true,
  // As where another file of the pack was imported since.
  removePack: async () => (ask: Ask) => ask(content.REPLACED),
  importFile: async () => ({ title: "Boats", isLeft: false }),
  exportOwn: done,
};

const reader = (children: ComponentChildren) => <ReaderScreen keeper={keeper}>{() => children}</ReaderScreen>;
const shelf = (shelves: Pick<ComponentProps<typeof Shelf>, "articles" | "entities" | "packs">) => (
  <ReaderScreen keeper={keeper}>
    {(tools) => <Shelf {...shelves} tools={tools} search={found} />}
  </ReaderScreen>
);

const KEYS = [
  { does: "Go to the next mention on the page", key: "Alt+Period" },
  { does: "Turn Sidelight on or off on this site", key: "" },
];

const options = (
  settings: Partial<Settings>,
  rules: SiteRules["rules"],
  sync: SyncState = { on: false, problem: null },
) => {
  wearColours(settings.colours ?? {});
  return (
    <OptionsScreen
      settings={{ ...DEFAULTS, ...settings }}
      sites={{ otherwise: true, rules }}
      nameOf={(id) => content.ENTITIES.find((entity) => entity.id === id)?.name ?? id}
      tidy={(typed) => typed}
      isOn={() => true}
      onSettings={nothing}
      onSites={nothing}
      keys={KEYS}
      onKeys={nothing}
      sync={sync}
      onSync={nothing}
      onSave={nothing}
      read={async () => null}
      defaults={{ settings: DEFAULTS, sites: { otherwise: true, rules: [] } }}
    />
  );
};

/** Every surface in every state that a reader can meet. The first part of the name says the surface. */
export const SCENES: Record<string, () => ComponentChildren> = {
  "card-full": () => card(content.CARD),
  "card-figures": () => card(content.WITH_FIGURES),
  "card-nothing-bears": () => card(content.NOTHING_BEARS),
  "card-echo": () => card(content.CARD, null),
  "card-gone": () => card(null),
  "card-failed": () => card(null, "broken"),
  "card-long": () => card(content.LONG_CARD),
  "card-rtl": () => card(content.RTL_CARD),
  "popup-full": () => popup({}),
  "popup-reading": () => popup({ frames: "reading", summary: "coming" }),
  "popup-trouble": () => popup({ frames: "reading", trouble: words.library.full }),
  "popup-coming": () => popup({ summary: "coming" }),
  "popup-none": () =>
    popup({
      frames: mergeReports([{ ...content.REPORT, blocks: [], counts: {} }]),
      summary: { ...content.SUMMARY, sentences: [], related: [], known: [], fresh: [], leftOut: [] },
    }),
  "popup-saved": () => popup({ saved: { is: "saved", article: "page-1", own: true } }),
  "popup-removed": () => popup({ notice: { done: words.save.removed, undo: nothing } }),
  "popup-unsaved": () => popup({ notice: { done: words.save.faults.noArticle } }),
  "popup-off": () => popup({ on: false }),
  "popup-silent": () => popup({ frames: "silent" }),
  "popup-barred": () => popup({ host: null }),
  "popup-failed": () => popup({ summary: { failed: words.library.full } }),
  "popup-long": () =>
    popup({
      host: "www.nordseehafenbetriebsgesellschaft-kuestenelektrizitaet.example.co.uk",
      summary: content.LONG_SUMMARY,
      entities: content.ENTITIES.map((each) => ({
        ...each,
        name: `${each.name} ${content.LONG_CARD.entity.name}`,
      })),
    }),
  "reader-article": () =>
    reader(
      <ArticleView
        article={content.ARTICLE}
        mentions={content.MENTIONS}
        entities={content.ENTITIES}
        paragraph={6}
      />,
    ),
  "reader-dossier": () => reader(<DossierView dossier={content.DOSSIER} />),
  "reader-shelf": () => shelf(content.SHELVES),
  "reader-own": () => shelf(content.OWN_SHELVES),
  "reader-empty": () => shelf({ articles: [], entities: [], packs: [] }),
  "reader-missing": () =>
    reader(
      <Notice
        head={words.library.missing}
        text={words.library.missingText}
        action={{ label: words.library.toShelf, onPress: nothing }}
        top
      />,
    ),
  "options-fresh": () => options({}, []),
  "options-used": () =>
    options(
      {
        density: "page",
        modifier: "Shift",
        colours: { person: "pink", policy: "gold" },
        suppressions: [
          { surface: "tern", entity: "tern", scope: "everywhere", where: "" },
          { surface: "the summit", entity: "summit", scope: "site", where: "example-news.com" },
        ],
        aliases: [{ text: "die Bergener", entity: "nordlys" }],
      },
      [
        { pattern: "*.example.com", on: false },
        { pattern: "news.example.com/harbour/storage", on: true },
      ],
      { on: true, problem: "full" },
    ),
  "welcome-live": () => (
    <WelcomeScreen entities={example()} card={content.CARD} onEntity={nothing} onOpen={nothing} />
  ),
  "welcome-early": () => <WelcomeScreen entities={[]} card={null} onEntity={nothing} onOpen={nothing} />,
};

const example = () =>
  words.welcome.example.flatMap(([name, id]) =>
    id
      ? [{ id, name, type: id === "export-controls" ? ("policy" as const) : ("organisation" as const) }]
      : [],
  );
