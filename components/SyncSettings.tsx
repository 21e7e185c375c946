import type { SyncState } from "../lib/platform/sync.ts";
import { OnOff } from "./Setting.tsx";
import { words } from "./words.ts";

export interface SyncProps {
  sync: SyncState;
  onSync: (on: boolean) => void | Promise<void>;
}

/** Whether the settings go with the reader to their other browsers, and what is in the way of that. */
export function SyncSettings({ sync, onSync }: SyncProps) {
  const { options } = words;
  return (
    <>
      <OnOff name={options.sync} text={options.syncText} on={sync.on} onChange={onSync} />
      <p class="verdict wrong" role="status">
        {sync.on && sync.problem && options.syncProblems[sync.problem]}
      </p>
    </>
  );
}
