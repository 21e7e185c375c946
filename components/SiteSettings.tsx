import { useState } from "preact/hooks";
import type { SiteRule, SiteRules } from "../lib/platform/settings.ts";
import { Choice, Group } from "./Setting.tsx";
import { Switch } from "./Switch.tsx";
import { words } from "./words.ts";

interface Props {
  sites: SiteRules;
  /** By a function of those that hold: they may have changed elsewhere. */
  onChange: (change: (now: SiteRules) => SiteRules) => void;
  onRemove: (rule: SiteRule) => void;
  /** A pattern in the form that is stored; null where it is none. */
  tidy: (typed: string) => string | null;
  /** What the rules say of an address; null where it is no web address. */
  isOn: (address: string) => boolean | null;
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
        <AddRule tidy={tidy} onAdd={set} />
      </Group>
      <Tester isOn={isOn} />
    </section>
  );
}

function AddRule({ tidy, onAdd }: { tidy: Props["tidy"]; onAdd: (pattern: string, on: boolean) => void }) {
  const { options } = words;
  const [typed, setTyped] = useState("");
  const [on, setOn] = useState(false);
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const pattern = tidy(typed);
        setWrong(pattern === null);
        if (pattern === null) return;
        onAdd(pattern, on);
        setTyped("");
      }}
    >
      <div class="one-line">
        <input
          class="field"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-label={options.pattern}
          placeholder="*.example.com"
          aria-invalid={wrong}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <select
          aria-label={`${options.on} / ${options.off}`}
          value={on ? "on" : "off"}
          onChange={(event) => setOn(event.currentTarget.value === "on")}
        >
          <option value="off">{options.off}</option>
          <option value="on">{options.on}</option>
        </select>
        <button type="submit" class="button" disabled={!typed.trim()}>
          {options.add}
        </button>
      </div>
      <p class="verdict wrong" role="status">
        {wrong && options.patternWrong}
      </p>
    </form>
  );
}

function Tester({ isOn }: { isOn: Props["isOn"] }) {
  const { options } = words;
  const [address, setAddress] = useState("");
  const verdict = address.trim() ? isOn(address.trim()) : undefined;
  return (
    <Group name={options.tester} text={options.testerText}>
      <div class="one-line">
        <input
          class="field"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-label={options.tester}
          placeholder="https://www.example.com/news"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </div>
      <p class="verdict" role="status">
        {verdict === undefined
          ? ""
          : verdict === null
            ? options.testerWrong
            : verdict
              ? options.testerOn
              : options.testerOff}
      </p>
    </Group>
  );
}
