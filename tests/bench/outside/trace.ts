/** What the main thread of a page does, by the browser's own trace. */
import type { CDPSession, Page } from "playwright-core";

/** Thread time, ms: what other work on the machine takes does not count. */
export interface Trace {
  /** All tasks of the main thread. */
  total: number;
  /** Scripts, of extensions and of the page. */
  script: number;
  /** Style, layout and paint. */
  layout: number;
  /** The longest of `tasks`. */
  longest: number;
  /**
   * Lengths of all tasks that ran a script for more than a trifle. Of a task that is mostly something else, only of its scripts: a frame that
   * the browser takes half a second to lay out is the page's, whoever has a callback in it.
   */
  tasks: number[];
  /** As they came, the page's own marks among them. */
  events: readonly Slice[];
}

interface Slice {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
  "v8.execute",
];
const SCRIPT = new Set([
  "EvaluateScript",
  "FunctionCall",
  "RunMicrotasks",
  "TimerFire",
  "FireIdleCallback",
  "FireAnimationFrame",
  "v8.compile",
]);
const LAYOUT = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint"]);
/** Of a task's script time, ms: below it is the browser's own business. */
const TRIFLE = 0.3;

/** Traces the page's renderer while `act` runs. The page may not navigate to another process after `act`. */
export async function traced(page: Page, act: (session: CDPSession) => Promise<void>): Promise<Trace> {
  const session = await page.context().newCDPSession(page);
  const events: Slice[] = [];
  session.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as Slice[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"] },
  });
  await act(session);
  // The mark tells which of all processes and threads is the page's.
  await page.evaluate(() => void performance.mark("trace-end"));
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const end = events.findLast(({ name }) => name === "trace-end")!;
  return sum(events.filter(({ pid, tid, ts }) => pid === end.pid && tid === end.tid && ts < end.ts));
}

/** Adds up the events of one thread. */
export function sum(events: Slice[]): Trace {
  events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const trace: Trace = { total: 0, script: 0, layout: 0, longest: 0, tasks: [], events };
  const scripts = outermost(events, SCRIPT);
  for (const event of outermost(events, LAYOUT)) trace.layout += milliseconds(event);
  let next = 0;
  for (const task of events.filter(({ name }) => name === "RunTask")) {
    const length = milliseconds(task);
    trace.total += length;
    let script = 0;
    for (; next < scripts.length && scripts[next]!.ts < task.ts + (task.dur ?? 0); next++)
      script += milliseconds(scripts[next]!);
    trace.script += script;
    if (script < TRIFLE) continue;
    trace.tasks.push(script < length / 2 ? script : length);
    trace.longest = Math.max(trace.longest, trace.tasks.at(-1)!);
  }
  return trace;
}

/** Those that stand in no other of their kind. */
function outermost(events: readonly Slice[], names: ReadonlySet<string>): Slice[] {
  let end = 0;
  return events.filter(({ name, ph, ts, dur }) => {
    if (ph !== "X" || !names.has(name) || ts < end) return false;
    end = ts + (dur ?? 0);
    return true;
  });
}

/** Thread time in which an extension's content scripts were compiled and run to their first pause, ms. */
export function scriptStart({ events }: Trace): number {
  const starts = outermost(events, new Set(["EvaluateScript", "v8.compile"]));
  // The driver's own scripts have no address.
  const own = starts.filter(({ args }) => args?.data?.url?.startsWith("chrome-extension:"));
  return own.reduce((all, event) => all + milliseconds(event), 0);
}

/** Thread time of scripts from each mark `from` of the page to the next mark `to`, ms. */
export function scriptBetween({ events }: Trace, from: string, to: string): number[] {
  const scripts = outermost(events, SCRIPT);
  return events
    .filter(({ name }) => name === from)
    .map(({ ts }) => {
      const end = events.find((event) => event.name === to && event.ts > ts)?.ts ?? Infinity;
      const own = scripts.filter((event) => event.ts > ts && event.ts + (event.dur ?? 0) < end);
      return own.reduce((all, event) => all + milliseconds(event), 0);
    });
}

/** From each mark `from` of the page to the next mark `to`, ms. */
export function elapsedBetween({ events }: Trace, from: string, to: string): number[] {
  return events
    .filter(({ name }) => name === from)
    .map(({ ts }) => (events.find((event) => event.name === to && event.ts > ts)!.ts - ts) / 1000);
}

const milliseconds = ({ dur, tdur }: Slice): number => (tdur ?? dur ?? 0) / 1000;
