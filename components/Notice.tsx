import { useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { useLostFocus } from "./use-lost-focus.ts";
import { words } from "./words.ts";
import "./Notice.css";

interface NoticeProps {
  head: string;
  text?: string;
  /** A way on, where there is one. */
  action?: { label: string; onPress: () => void } | undefined;
  /** Set for what went wrong: announced at once. */
  alarm?: boolean;
  /** The head of the whole page, not of a part. */
  top?: boolean;
}

/** What stands where there is nothing to show, and says why: empty, off, barred, failed. */
export function Notice({ head, text, action, alarm = false, top = false }: NoticeProps) {
  return (
    <section class="notice" role={alarm ? "alert" : undefined}>
      {top ? <h1>{head}</h1> : <h2>{head}</h2>}
      {text && <p>{text}</p>}
      {action && (
        <button type="button" class="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </section>
  );
}

export interface Undoable {
  done: string;
  /** Absent where there is nothing to take back, as for a failure. */
  undo?: (() => void) | undefined;
}

/**
 * What was just done, and the way to take it back. The live region is always there, so that a screen reader announces what comes
 * into it.
 */
export function UndoBar({ what }: { what: Undoable | null }) {
  const bar = useRef<HTMLDivElement>(null);
  useLostFocus(bar, what);
  return (
    <div role="status" ref={bar}>
      {what && (
        <p class="undo-bar">
          <span>{what.done}</span>
          {what.undo && (
            <button type="button" class="button" onClick={what.undo}>
              <Icon name="undo" />
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
