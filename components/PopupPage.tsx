import type { EntityLabel, PagePlace, PageSummary as Summary } from "../lib/crossref/content.ts";
import type { NameMeans } from "./AddName.tsx";
import { Byline } from "./Byline.tsx";
import { CrossReferences } from "./CrossReferences.tsx";
import { MentionList } from "./MentionList.tsx";
import { Notice } from "./Notice.tsx";
import { countedEntities, type PageReport } from "./page-report.ts";
import { PageSummary } from "./PageSummary.tsx";
import type { PopupState } from "./popup-state.ts";
import type { Open } from "./ReaderLink.tsx";
import { words } from "./words.ts";

/** What may be done about the page. */
export interface PageTools {
  /** Goes to the next place where the entity stands. */
  onNext: (entity: string) => void;
  onGo: (place: PagePlace) => void;
  onAdd: (name: string, means: NameMeans) => void;
  onOpen: Open;
  onReload: () => void;
  /** Has a page read again that changes without end. */
  onRescan: () => void;
  /** Has the summary made again. */
  onAgain: () => void;
  /** Has everything asked anew. */
  onAfresh: () => void;
}

interface Props extends PageTools {
  state: PopupState;
}

/** The popup's middle: whom the page names, what it comes to, and how it stands to the library. */
export function PopupPage({ state, onNext, onReload, onRescan, onAgain, onAfresh, ...ways }: Props) {
  const { frames, summary, trouble } = state;
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
  if (frames === "reading" && trouble !== null)
    return (
      <section class="notice-part">
        <Notice
          head={words.options.failed}
          text={trouble}
          action={{ label: words.page.again, onPress: onAfresh }}
          alarm
        />
      </section>
    );
  if (frames === "reading")
    return <Waiting key="names" label={words.page.names} class="to-come names" lines={4} />;
  const named = countedEntities(frames, state.entities);
  // A library that cannot be read has not said that the page names nothing of it.
  const isUnknown = frames.mentions === 0 && summary !== "coming" && "failed" in summary;
  return (
    <>
      {isUnknown ? null : frames.mentions === 0 ? (
        <section class="notice-part">
          <Notice head={words.page.none} text={words.page.noneText} />
          <Coverage report={frames} onRescan={onRescan} />
        </section>
      ) : (
        <section>
          {named.length > 0 && <h2 class="label">{words.page.names}</h2>}
          <MentionList entities={named} onNext={onNext} />
          <Coverage report={frames} onRescan={onRescan} />
        </section>
      )}
      {summary === "coming" ? (
        frames.mentions > 0 && <Waiting key="short" label={words.page.short} class="to-come" lines={3} />
      ) : "failed" in summary ? (
        <section class="notice-part">
          <Notice
            head={words.page.failed}
            text={summary.failed}
            action={{ label: words.page.again, onPress: onAgain }}
            alarm
          />
        </section>
      ) : (
        <Summed summary={summary} entities={state.entities} {...ways} />
      )}
    </>
  );
}

type SummedProps = Pick<PageTools, "onGo" | "onOpen" | "onAdd"> & {
  summary: Summary;
  entities: EntityLabel[];
};

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
