import type { SiteRule, SiteRules } from "../lib/platform/settings.ts";
import { AddSiteRule, type TidyPattern } from "./AddSiteRule.tsx";
import { Choice, Group } from "./Setting.tsx";
import { type IsOnAt, SiteTester } from "./SiteTester.tsx";
import { Switch } from "./Switch.tsx";
import { words } from "./words.ts";

interface Props {
  sites: SiteRules;
  /** By a function of those that hold: they may have changed elsewhere. */
  onChange: (change: (now: SiteRules) => SiteRules) => void;
  onRemove: (rule: SiteRule) => void;
  tidy: TidyPattern;
  isOn: IsOnAt;
}

/** Where Sidelight is on: the rule for all, the rules for some, and a way to try them. */
export function SiteSettings({ sites, onChange, onRemove, tidy, isOn }: Props) {
  const { options } = words;
  const set = (pattern: string, on: boolean) =>
    onChange((now) => ({
      ...now,
      rules: [...now.rules.filter((rule) => rule.pattern !== pattern), { pattern, on }],
    }));
  return (
    <section>
      <h2>{options.sites}</h2>
      <Group name={options.otherwise}>
        <div class="choices">
          {[true, false].map((otherwise) => (
            <Choice
              key={String(otherwise)}
              type="radio"
              group="otherwise"
              checked={sites.otherwise === otherwise}
              onChange={() => onChange((now) => ({ ...now, otherwise }))}
            >
              {otherwise ? options.otherwiseOn : options.otherwiseOff}
            </Choice>
          ))}
        </div>
      </Group>
      <Group name={options.rules} text={options.patternText}>
        {sites.rules.length === 0 ? (
          <p class="rows muted">{options.noRules}</p>
        ) : (
          <ul class="rows">
            {sites.rules.map((rule) => (
              <li key={rule.pattern}>
                <span class="row-start" dir="ltr">
                  {rule.pattern}
                </span>
                <Switch
                  on={rule.on}
                  label={words.site.label(rule.pattern)}
                  onChange={(on) =>
                    onChange((now) => ({
                      ...now,
                      rules: now.rules.map((r) => (r.pattern === rule.pattern ? { ...r, on } : r)),
                    }))
                  }
                />
                <button
                  type="button"
                  class="button"
                  aria-label={`${words.remove} ${rule.pattern}`}
                  onClick={() => onRemove(rule)}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
        )}
        <AddSiteRule tidy={tidy} onAdd={set} />
      </Group>
      <SiteTester isOn={isOn} />
    </section>
  );
}
