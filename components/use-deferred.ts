import { useEffect, useRef, useState } from "preact/hooks";
import type { Undoable } from "./Notice.tsx";
import { failedNotice } from "./trouble.ts";

/** How long an action can be taken back, ms: time to read one line and decide. */
export const UNDO_WINDOW = 4000;

export interface Deferred {
  notice: Undoable | null;
  /** Says at once that `work` is done, and does it once it can no longer be taken back: after the window, or when the card goes. */
  act: (work: () => Promise<void>, done: string) => void;
}

/**
 * Actions in the card change what is marked, and with its mark the card goes: an undo offered afterwards would go with it. So the
 * action waits until it can no longer be undone.
 */
export function useDeferred(): Deferred {
  const [notice, setNotice] = useState<Undoable | null>(null);
  const pending = useRef<{ work: () => Promise<void>; timer: ReturnType<typeof setTimeout> } | null>(null);

  const drop = () => {
    const was = pending.current;
    if (was) clearTimeout(was.timer);
    pending.current = null;
    return was;
  };
  const settle = () => {
    const due = drop();
    if (due)
      void due.work().then(
        () => setNotice(null),
        (error: Error) => setNotice(failedNotice(error)),
      );
  };
  const act: Deferred["act"] = (work, done) => {
    settle();
    pending.current = { work, timer: setTimeout(settle, UNDO_WINDOW) };
    setNotice({ done, undo: () => (drop(), setNotice(null)) });
  };

  useEffect(() => {
    addEventListener("pagehide", settle);
    return () => {
      removeEventListener("pagehide", settle);
      settle();
    };
  }, []);
  return { notice, act };
}
