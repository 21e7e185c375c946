import { unheard } from "../../components/page-report.ts";
import type { FrameReport, ToFrame } from "../../lib/platform/messages.ts";
import { connectFrames } from "./page.ts";

/**
 * A frame that begins after the popup was opened knows nothing of it, and none tells when it goes. So all are called anew where
 * there are more or fewer than have been heard, ms after that was seen: a frame may be loading, or may never answer.
 */
const CALLS = [500, 2000, 6000];

/** Other frames of a page answer within this of its top frame, ms. */
const SETTLE = 300;

interface Line {
  reports: Map<string, FrameReport>;
  send: (message: ToFrame) => void;
  close: () => void;
}

/** What the frames of a tab say of themselves. */
export class FramesHeard {
  #line: Line | null = null;
  /** How many frames too many or too few were last called for. */
  #missing = 0;
  #calls: ReturnType<typeof setTimeout>[] = [];

  readonly #tab: number;
  readonly #changed: () => void;
  readonly #silent: () => void;

  /** `changed`: there are other reports. `silent`: nobody answers in the tab, or nobody does any longer. */
  constructor(tab: number, changed: () => void, silent: () => void) {
    this.#tab = tab;
    this.#changed = changed;
    this.#silent = silent;
    this.#call();
  }

  get reports(): ReadonlyMap<string, FrameReport> {
    return this.#line!.reports;
  }

  /** Reaches every frame; each takes what names it, or what names none. */
  tell(message: ToFrame): void {
    this.#line!.send(message);
  }

  #call(): void {
    const line: Line = {
      reports: new Map(),
      ...connectFrames(
        this.#tab,
        (report) => this.#hear(line, report),
        () => this.#end(line),
      ),
    };
    this.#line ??= line;
  }

  #hear(line: Line, report: FrameReport): void {
    const isFirst = !line.reports.has(report.frame);
    line.reports.set(report.frame, report);
    if (line === this.#line) this.#tellChanged();
    else if (report.top && isFirst) setTimeout(() => this.#turnTo(line), SETTLE);
  }

  /** Those who have gone answered the line before this one. */
  #turnTo(line: Line): void {
    this.#line?.close();
    this.#line = line;
    this.#tellChanged();
  }

  #end(line: Line): void {
    if (line !== this.#line) return;
    this.#stopCalling();
    this.#silent();
  }

  #tellChanged(): void {
    const missing = unheard([...this.reports.values()]);
    if (missing !== this.#missing) {
      this.#stopCalling();
      if (missing !== 0) this.#calls = CALLS.map((after) => setTimeout(() => this.#call(), after));
      this.#missing = missing;
    }
    this.#changed();
  }

  #stopCalling(): void {
    for (const call of this.#calls) clearTimeout(call);
  }
}
