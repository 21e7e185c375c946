import { useEffect, useId, useState } from "preact/hooks";
import { MODIFIERS } from "../lib/card/modifiers.ts";
import type { SettingsProps } from "./MarkSettings.tsx";
import { Choice, Group, OnOff } from "./Setting.tsx";
import { words } from "./words.ts";

/** When cards open and whether echoes are shown. */
export function CardSettings({ settings, onChange }: SettingsProps) {
  const { options } = words;
  const key = options.keyNames[settings.modifier];
  return (
    <section>
      <h2>{options.cards}</h2>
      <Delay delay={settings.delay} onChange={(delay) => onChange({ delay })} />
      <Group name={options.modifier} text={options.modifierText}>
        <div class="choices across">
          {MODIFIERS.map((modifier) => (
            <Choice
              key={modifier}
              type="radio"
              group="modifier"
              checked={settings.modifier === modifier}
              onChange={() => onChange({ modifier })}
            >
              {options.keyNames[modifier]}
            </Choice>
          ))}
        </div>
      </Group>
      <OnOff
        name={options.onlyWithAlt(key)}
        text={options.onlyWithAltText(key)}
        on={settings.onlyWithAlt}
        onChange={(onlyWithAlt) => onChange({ onlyWithAlt })}
      />
      <OnOff
        name={options.echoes}
        text={options.echoesText}
        on={settings.echoes}
        onChange={(echoes) => onChange({ echoes })}
      />
    </section>
  );
}

/** `delay`: ms. While the slider is dragged its number follows; where it is let go is kept. */
function Delay({ delay, onChange }: { delay: number; onChange: (delay: number) => void }) {
  const { options } = words;
  const id = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(() => setDragged(null), [delay]);
  const shown = dragged ?? delay;
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {options.delay}
      </label>
      <p class="setting-text" id={`${id}-text`}>
        {options.delayText}
      </p>
      <div class="delay">
        <input
          id={id}
          type="range"
          min={0}
          max={1500}
          step={50}
          value={shown}
          aria-describedby={`${id}-text`}
          aria-valuetext={options.milliseconds(shown)}
          onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output for={id}>{options.milliseconds(shown)}</output>
      </div>
    </div>
  );
}
