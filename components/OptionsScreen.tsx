import { useState } from "preact/hooks";
import { type Corrections, mergeCorrections, withoutCorrections } from "../lib/lexicon/corrections.ts";
import type { Kept, Settings, SiteRule, SiteRules } from "../lib/platform/settings.ts";
import type { TidyPattern } from "./AddSiteRule.tsx";
import { CardSettings } from "./CardSettings.tsx";
import { CorrectionSettings } from "./CorrectionSettings.tsx";
import { FileButton } from "./FileButton.tsx";
import { Mark } from "./icons.tsx";
import { type KeyProps, KeySettings } from "./KeySettings.tsx";
import { MarkSettings } from "./MarkSettings.tsx";
import { type Undoable, UndoBar } from "./Notice.tsx";
import { SiteSettings } from "./SiteSettings.tsx";
import type { IsOnAt } from "./SiteTester.tsx";
import { type SyncProps, SyncSettings } from "./SyncSettings.tsx";
import { words } from "./words.ts";
import "./OptionsScreen.css";

interface Props extends Kept, KeyProps, SyncProps {
  nameOf: (entity: string) => string | null;
  tidy: TidyPattern;
  isOn: IsOnAt;
  /** By a function of those that hold where the change builds on them: they may have changed elsewhere. Rejects where it is not kept. */
  onSettings: (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void | Promise<void>;
  onSites: (change: (now: SiteRules) => SiteRules) => void | Promise<void>;
  onSave: () => void;
  /** The settings that a file holds; null where it holds none. */
  read: (file: File) => Promise<Kept | null>;
  defaults: Kept;
}

/** Every setting with one sentence. What is changed holds at once; what is taken away can be taken back. */
export function OptionsScreen({ settings, sites, read, defaults, ...rest }: Props) {
  const { options } = words;
  const [notice, setNotice] = useState<Undoable | null>(null);

  // The notice also makes every control show again what holds.
  const orSay =
    <Change,>(keep: (change: Change) => void | Promise<void>) =>
    (change: Change) =>
      void Promise.resolve(keep(change)).catch(() => setNotice({ done: words.notKept }));
  const [onSettings, onSites] = [orSay(rest.onSettings), orSay(rest.onSites)];
  const say = (done: string, undo: () => void) => setNotice({ done, undo: () => (undo(), setNotice(null)) });
  const replaceAll = (by: Kept, done: string) => {
    const put = (kept: Kept) => (onSettings(kept.settings), onSites(() => kept.sites));
    put(by);
    say(done, () => put({ settings, sites }));
  };
  const load = async (file: File) => {
    const kept = await read(file);
    if (kept) replaceAll(kept, options.loaded);
    else setNotice({ done: options.loadWrong });
  };
  const removeSite = (rule: SiteRule) => {
    onSites((now) => withoutSite(now, rule));
    say(options.removed, () =>
      onSites((now) => ({ ...now, rules: [...withoutSite(now, rule).rules, rule] })),
    );
  };
  const removeCorrections = (rules: Corrections) => {
    onSettings((now) => withoutCorrections(now, rules));
    say(options.removed, () => onSettings((now) => mergeCorrections(now, rules)));
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
        onRemove={removeSite}
        tidy={rest.tidy}
        isOn={rest.isOn}
      />
      <CorrectionSettings corrections={settings} nameOf={rest.nameOf} onRemove={removeCorrections} />
      <KeySettings keys={rest.keys} onKeys={rest.onKeys} />
      <section>
        <h2>{options.backup}</h2>
        <SyncSettings sync={rest.sync} onSync={orSay(rest.onSync)} />
        <div class="setting">
          <p class="setting-text">{options.backupText}</p>
          <div class="one-line">
            <button type="button" class="button" onClick={rest.onSave}>
              {options.save}
            </button>
            <FileButton label={options.load} onFiles={([file]) => void load(file!)} />
            <button type="button" class="button" onClick={() => replaceAll(defaults, options.resetDone)}>
              {options.reset}
            </button>
          </div>
        </div>
      </section>
      <div class="toast">
        <UndoBar what={notice} />
      </div>
    </main>
  );
}

const withoutSite = (sites: SiteRules, { pattern }: SiteRule): SiteRules => ({
  ...sites,
  rules: sites.rules.filter((rule) => rule.pattern !== pattern),
});
