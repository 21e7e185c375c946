import type { EntityLabel, Found, PagePlace, PageSummary as Summary } from "../lib/crossref/content.ts";
import type { SiteScope } from "../lib/platform/site-rules.ts";
import type { NameMeans } from "./AddName.tsx";
import { Byline } from "./Byline.tsx";
import { CrossReferences } from "./CrossReferences.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { MentionList } from "./MentionList.tsx";
import { Notice, type Undoable, UndoBar } from "./Notice.tsx";
import { countedEntities, type PageReport } from "./page-report.ts";
import { PageSummary } from "./PageSummary.tsx";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { type Saved, SavePage, type SaveTools } from "./SavePage.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SiteSwitch } from "./SiteSwitch.tsx";
import { words } from "./words.ts";
import "./PopupScreen.css";

export interface PopupState {
  /** Hostname of the page; null where no extension may run. */
  host: string | null;
  on: boolean;
  /**
   * reading: no frame has answered yet. silent: none will, for the page is older than the extension. file: none ever will, for the tab
   * shows a PDF, a picture, a text.
   */
  frames: "reading" | "silent" | "file" | PageReport;
  entities: EntityLabel[];
  summary: "coming" | "failed" | Summary;
  saved: Saved;
  /** What was just done, or why it could not be. */
  notice: Undoable | null;
}

interface Props extends SaveTools {
  state: PopupState;
  onSwitch: (on: boolean, scope: SiteScope) => void;
  onNext: (entity: string) => void;
  onGo: (place: PagePlace) => void;
  onAdd: (name: string, means: NameMeans) => void;
  onReload: () => void;
  onRescan: () => void;
  onAgain: () => void;
  search: (text: string, entity: string | undefined, whole: boolean) => Promise<Found>;
}

/** The toolbar's window: am I on here, what is here, what does it come to, what have I read about it, what next. */
export function PopupScreen({ state, onSwitch, onSave, onUnsave, search, onOpen, ...rest }: Props) {
  const { host, on } = state;
  return (
    <main class="popup">
      {host === null ? (
        <section class="notice-part">
          <Notice head={words.site.barred} text={words.site.barredText} top />
        </section>
      ) : (
        <>
          <SiteSwitch host={host} on={on} state={stateLine(state)} onSwitch={onSwitch} />
          {state.frames !== "file" && (
            <SavePage saved={state.saved} onSave={onSave} onUnsave={onUnsave} onOpen={onOpen} />
          )}
        </>
      )}
      {host !== null && on && <Page state={state} onOpen={onOpen} {...rest} />}
      <footer class="find">
        <UndoBar what={state.notice} />
        <SearchBox search={search} entities={state.entities} onOpen={onOpen} />
        <nav>
          <Way to="reader.html#/" icon="library" name={words.places.library} onOpen={onOpen} />
          <Way to="options.html" icon="options" name={words.places.options} onOpen={onOpen} />
        </nav>
      </footer>
    </main>
  );
}

function Way({ to, icon, name, onOpen }: { to: string; icon: IconName; name: string; onOpen: Open }) {
  return (
    <ReaderLink class="icon-button" to={to} onOpen={onOpen} aria-label={name} title={name}>
      <Icon name={icon} />
    </ReaderLink>
  );
}

function stateLine({ on, frames, entities }: PopupState): string {
  if (!on) return words.site.off;
  if (frames === "silent" || frames === "file") return "";
  if (frames === "reading") return words.site.reading;
  return words.site.marks(frames.mentions, countedEntities(frames, entities).length);
}

type PageProps = Omit<Props, "onSwitch" | "onSave" | "onUnsave" | "search">;

function Page({ state, onNext, onReload, onRescan, onAgain, ...ways }: PageProps) {
  const { frames, summary } = state;
  if (frames === "file")
    return (
      <section class="notice-part">
        <Notice head={words.site.file} text={words.site.fileText} />
      </section>
    );
  if (frames === "silent")
    return (
      <section class="notice-part">
        <Notice
          head={words.site.reload}
          text={words.site.reloadText}
          action={{ label: words.site.reloadDo, onPress: onReload }}
        />
      </section>
    );
  if (frames === "reading")
    return <Waiting key="names" label={words.page.names} class="to-come names" lines={4} />;
  return (
    <>
      {frames.mentions === 0 ? (
        <section class="notice-part">
          <Notice head={words.page.none} text={words.page.noneText} />
          <Coverage report={frames} onRescan={onRescan} />
        </section>
      ) : (
        <section>
          <h2 class="label">{words.page.names}</h2>
          <MentionList entities={countedEntities(frames, state.entities)} onNext={onNext} />
          <Coverage report={frames} onRescan={onRescan} />
        </section>
      )}
      {summary === "coming" ? (
        frames.mentions > 0 && <Waiting key="short" label={words.page.short} class="to-come" lines={3} />
      ) : summary === "failed" ? (
        <section class="notice-part">
          <Notice head={words.page.failed} action={{ label: words.page.again, onPress: onAgain }} alarm />
        </section>
      ) : (
        <Summed summary={summary} entities={state.entities} {...ways} />
      )}
    </>
  );
}

type SummedProps = Pick<Props, "onGo" | "onOpen" | "onAdd"> & { summary: Summary; entities: EntityLabel[] };

function Summed({ summary, onGo, ...ways }: SummedProps) {
  const { related, known, fresh, leftOut, sentences } = summary;
  return (
    <>
      {sentences.length > 0 && (
        <section>
          <h2 class="label">{words.page.short}</h2>
          <PageSummary sentences={sentences} onGo={onGo} />
        </section>
      )}
      {related.length + known.length + fresh.length + leftOut.length > 0 && (
        <section>
          <h2 class="heard">{words.cross.label}</h2>
          <CrossReferences summary={summary} onGo={onGo} {...ways} />
        </section>
      )}
    </>
  );
}

function Coverage({ report, onRescan }: { report: PageReport; onRescan: () => void }) {
  const { leftOut, milliseconds } = report;
  return (
    <div class="unread small muted">
      <p>
        <Byline
          parts={[
            words.site.read(report.words, Math.max(1, Math.round(milliseconds))),
            leftOut.length > 0 && words.site.leftOut(leftOut),
          ]}
        />
      </p>
      {report.paused && (
        <p>
          {words.site.paused}{" "}
          <button type="button" class="plain-link" onClick={onRescan}>
            {words.site.resume}
          </button>
        </p>
      )}
    </div>
  );
}

/** Lines to come under a heading; what is not there yet follows below, so that nothing moves when it comes. */
function Waiting(props: { label: string; class: string; lines: number }) {
  return (
    <section>
      <h2 class="label">{props.label}</h2>
      <div class={props.class} aria-hidden="true">
        {Array.from({ length: props.lines }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </section>
  );
}
