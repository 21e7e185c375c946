import { DENSITIES, MARKED_TYPES } from "../lib/card/mark-choice.ts";
import { ENTITY_TYPES } from "../lib/lexicon/entity.ts";
import type { Settings } from "../lib/platform/settings.ts";
import { ColourSettings } from "./ColourSettings.tsx";
import { Choice, Group, OnOff } from "./Setting.tsx";
import { words } from "./words.ts";

export interface SettingsProps {
  settings: Settings;
  /** By a function of those that hold where the change builds on them: the last one may not have been written yet. */
  onChange: (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => void;
}

/** How many marks, of which kinds, and how they look. */
export function MarkSettings({ settings, onChange }: SettingsProps) {
  const { options } = words;
  return (
    <section>
      <h2>{options.marks}</h2>
      <Group name={options.density}>
        <div class="choices">
          {DENSITIES.map((density) => (
            <Choice
              key={density}
              type="radio"
              group="density"
              checked={settings.density === density}
              onChange={() => onChange({ density })}
            >
              {options.densities[density].name} <span class="muted">– {options.densities[density].text}</span>
            </Choice>
          ))}
        </div>
      </Group>
      <Group name={options.types} text={options.typesText}>
        <div class="choices across">
          {MARKED_TYPES.map((type) => (
            <Choice
              key={type}
              type="checkbox"
              group="types"
              checked={settings.types.includes(type)}
              onChange={(ticked) =>
                // Always in the order of the kinds, so that ticking back leaves the default.
                onChange(({ types }) => ({
                  types: ENTITY_TYPES.filter((each) => (each === type ? ticked : types.includes(each))),
                }))
              }
            >
              <span data-kind={type}>
                <span class="dot" /> {words.kindsMany[type]}
              </span>
            </Choice>
          ))}
        </div>
      </Group>
      <ColourSettings settings={settings} onChange={onChange} />
      <OnOff
        name={options.plainMarks}
        text={options.plainMarksText}
        on={settings.plainMarks}
        onChange={(plainMarks) => onChange({ plainMarks })}
      />
      <OnOff
        name={options.markContext}
        text={options.markContextText}
        on={settings.markContext}
        onChange={(markContext) => onChange({ markContext })}
      />
      <OnOff
        name={options.markCode}
        text={options.markCodeText}
        on={settings.markCode}
        onChange={(markCode) => onChange({ markCode })}
      />
    </section>
  );
}
