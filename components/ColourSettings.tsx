import { COLOURS, type Colour, HUES } from "../lib/card/colours.ts";
import { ENTITY_TYPES, type EntityType } from "../lib/lexicon/entity.ts";
import type { SettingsProps } from "./MarkSettings.tsx";
import { Group } from "./Setting.tsx";
import { words } from "./words.ts";

/** Which colour each kind has: one of a few that are all easy to see, and named, for readers who find them hard to tell apart. */
export function ColourSettings({ settings, onChange }: SettingsProps) {
  const { options } = words;
  const choose = (type: EntityType, colour: Colour) =>
    onChange(({ colours }) => {
      const chosen = { ...COLOURS, ...colours, [type]: colour };
      // Only what is not the kind's own, in the order of the kinds: so that choosing back leaves the default.
      const others = ENTITY_TYPES.filter((each) => chosen[each] !== COLOURS[each]);
      return { colours: Object.fromEntries(others.map((each) => [each, chosen[each]])) };
    });
  return (
    <Group name={options.colours} text={settings.plainMarks ? options.coloursPlain : options.coloursText}>
      <div class="choices pairs">
        {ENTITY_TYPES.map((type) => (
          <label key={type} class="colour" data-kind={type}>
            <span class="dot" />
            <span>{words.kindsMany[type]}</span>
            <select
              value={settings.colours[type] ?? COLOURS[type]}
              onChange={(event) => choose(type, event.currentTarget.value as Colour)}
            >
              {(Object.keys(HUES) as Colour[]).map((colour) => (
                <option key={colour} value={colour}>
                  {options.colourNames[colour]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </Group>
  );
}
