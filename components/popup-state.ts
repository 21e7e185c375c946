import type { EntityLabel, PageSummary } from "../lib/crossref/content.ts";
import type { Undoable } from "./Notice.tsx";
import type { PageReport } from "./page-report.ts";
import type { Saved } from "./SavePage.tsx";

/** Why the page could not be summed up. */
interface SummaryFailed {
  failed: string;
}

/** All that the popup shows. */
export interface PopupState {
  /** Hostname of the page; null where no extension may run. */
  host: string | null;
  on: boolean;
  /**
   * reading: no frame has answered yet. silent: none will, for the page is older than the extension. file: none ever will, for the tab
   * shows a PDF, a picture, a text.
   */
  frames: "reading" | "silent" | "file" | PageReport;
  /** Why no page can be read at all; null where nothing speaks against it. */
  trouble: string | null;
  entities: EntityLabel[];
  summary: "coming" | SummaryFailed | PageSummary;
  saved: Saved;
  /** What was just done, or why it could not be. */
  notice: Undoable | null;
}
