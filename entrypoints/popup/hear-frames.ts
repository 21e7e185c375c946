import { unheard } from "../../components/page-report.ts";
import type { FrameGone, FrameReport, ToFrame } from "../../lib/platform/messages.ts";
import { connectFrames } from "./page.ts";

/**
 * A frame that begins after the popup was opened knows nothing of it, and one that goes may not get to say so. So all are called anew
 * where there are more or fewer than have been heard, ms after that was seen: a frame may be loading, or may never answer.
 */
const CALLS = [500, 2000, 6000];
/** How many calls in all: each has every frame read its text again, and a page's frames may come and go without end. */
const MOST = 9;
/** A frame that has not answered a call within this, ms, is not there, or reads a very long page. */
const PATIENCE = 2000;

interface Line {
  reports: Map<string, FrameReport>;
  send: (message: ToFrame) => void;
  close: () => void;
}

/** What the frames of a tab report. */
export class FramesHeard {
  #line: Line;
  /** Lines of later calls that have not taken the place of the current one yet. */
  readonly #pending = new Set<Line>();
  /** How many frames too many or too few were last called for. */
  #missing = 0;
  #left = MOST;
  #ended = false;
  #timers: ReturnType<typeof setTimeout>[] = [];

  readonly #tab: number;
  readonly #changed: () => void;
  readonly #silent: () => void;

  /** `changed`: there are other reports. `silent`: nobody answers in the tab, or nobody does any longer. */
  constructor(tab: number, changed: () => void, silent: () => void) {
    this.#tab = tab;
    this.#changed = changed;
    this.#silent = silent;
    this.#line = this.#connect();
  }

  get reports(): ReadonlyMap<string, FrameReport> {
    return this.#line.reports;
  }

  /** Reaches every frame; each takes what names it, or what names none. */
  tell(message: ToFrame): void {
    this.#line.send(message);
  }

  #connect(): Line {
    const line: Line = {
      reports: new Map(),
      ...connectFrames(
        this.#tab,
        (said) => (said.type === "gone" ? this.#drop(line, said) : this.#hear(line, said)),
        () => line === this.#line && this.#end(),
      ),
    };
    return line;
  }

  #call(): void {
    if (this.#left-- <= 0) return;
    const line = this.#connect();
    this.#pending.add(line);
    setTimeout(() => this.#turnTo(line), PATIENCE);
  }

  #hear(line: Line, report: FrameReport): void {
    if (this.#ended) return;
    line.reports.set(report.frame, report);
    if (line === this.#line) this.#count();
    else if (line.reports.size > this.reports.size) this.#turnTo(line);
  }

  /**
   * When the topmost document goes so do the others; what was last heard of them stays until the next page is. Firefox may keep a document that
   * goes, and does not cut the line then.
   */
  #drop(line: Line, { frame }: FrameGone): void {
    if (line.reports.get(frame)?.top) {
      if (line === this.#line) this.#end();
    } else if (line.reports.delete(frame) && line === this.#line && !this.#ended) this.#count();
  }

  #count(): void {
    const missing = unheard([...this.reports.values()]);
    if (missing !== this.#missing) this.#plan(missing);
    this.#changed();
  }

  #plan(missing: number): void {
    this.#missing = missing;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = missing === 0 ? [] : CALLS.map((after) => setTimeout(() => this.#call(), after));
  }

  /** Puts a line in the place of the current one: frames that have gone in between are not heard on it. */
  #turnTo(line: Line): void {
    if (!this.#pending.delete(line)) return;
    const hasTop = ({ reports }: Line): boolean => [...reports.values()].some(({ top }) => top);
    if (line.reports.size === 0 || (hasTop(this.#line) && !hasTop(line))) return line.close();
    this.#line.close();
    this.#line = line;
    this.#missing = unheard([...this.reports.values()]);
    this.#changed();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#plan(0);
    this.#line.close();
    for (const line of this.#pending) line.close();
    this.#pending.clear();
    this.#silent();
  }
}
