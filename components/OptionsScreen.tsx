import { useRef, useState } from "preact/hooks";
import type { Kept, Settings, SiteRules } from "../lib/platform/settings.ts";
import { CardSettings } from "./CardSettings.tsx";
import { CorrectionSettings } from "./CorrectionSettings.tsx";
import { Mark } from "./icons.tsx";
import { type KeyProps, KeySettings } from "./KeySettings.tsx";
import { MarkSettings } from "./MarkSettings.tsx";
import { type Undoable, UndoBar } from "./Notice.tsx";
import { SiteSettings } from "./SiteSettings.tsx";
import { type SyncProps, SyncSettings } from "./SyncSettings.tsx";
import { words } from "./words.ts";
import "./OptionsScreen.css";

interface Props extends Kept, KeyProps, SyncProps {
  nameOf: (entity: string) => string;
  tidy: (typed: string) => string | null;
  isOn: (address: string) => boolean | null;
  onSettings: (patch: Partial<Settings>) => void;
  onSites: (sites: SiteRules) => void;
  onSave: () => void;
  /** The file's settings in place of those that hold; null where it has none. */
  read: (file: File) => Promise<Kept | null>;
  defaults: Kept;
}

/** Every setting with one sentence. What is changed holds at once; what is taken away can be taken back. */
export function OptionsScreen({ settings, sites, onSettings, onSites, read, defaults, ...rest }: Props) {
  const { options } = words;
  const [notice, setNotice] = useState<Undoable | null>(null);
  const file = useRef<HTMLInputElement>(null);

  /** Puts something in the place of what holds, with the way back. */
  const replace = (next: Partial<Settings>, nextSites: SiteRules, done: string) => {
    onSettings(next);
    if (nextSites !== sites) onSites(nextSites);
    setNotice({
      done,
      undo: () => {
        onSettings(settings);
        if (nextSites !== sites) onSites(sites);
        setNotice(null);
      },
    });
  };

  return (
    <main class="options">
      <h1>
        <Mark size={24} />
        {options.title}
      </h1>
      <MarkSettings settings={settings} onChange={onSettings} />
      <CardSettings settings={settings} onChange={onSettings} />
      <SiteSettings
        sites={sites}
        onChange={onSites}
        onRemove={(pattern) =>
          replace(
            {},
            { ...sites, rules: sites.rules.filter((rule) => rule.pattern !== pattern) },
            options.removed,
          )
        }
        tidy={rest.tidy}
        isOn={rest.isOn}
      />
      <CorrectionSettings
        settings={settings}
        nameOf={rest.nameOf}
        onRemove={(patch) => replace(patch, sites, options.removed)}
      />
      <KeySettings keys={rest.keys} onKeys={rest.onKeys} />
      <section>
        <h2>{options.backup}</h2>
        <SyncSettings sync={rest.sync} onSync={rest.onSync} />
        <div class="setting">
          <p class="setting-text">{options.backupText}</p>
          <div class="one-line">
            <button type="button" class="button" onClick={rest.onSave}>
              {options.save}
            </button>
            <button type="button" class="button" onClick={() => file.current?.click()}>
              {options.load}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => replace(defaults.settings, defaults.sites, options.resetDone)}
            >
              {options.reset}
            </button>
            <input
              ref={file}
              type="file"
              accept="application/json,.json"
              hidden
              aria-label={options.load}
              onChange={async (event) => {
                const input = event.currentTarget;
                const kept = input.files?.[0] && (await read(input.files[0]));
                if (kept) replace(kept.settings, kept.sites, options.loaded);
                else setNotice({ done: options.loadWrong });
                // The same file can be chosen again.
                input.value = "";
              }}
            />
          </div>
        </div>
      </section>
      <div class="toast">
        <UndoBar what={notice} />
      </div>
    </main>
  );
}
