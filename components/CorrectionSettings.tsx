import type { Corrections } from "../lib/lexicon/corrections.ts";
import { RemoveButton } from "./RemoveButton.tsx";
import { Group } from "./Setting.tsx";
import { words } from "./words.ts";

interface Props {
  corrections: Corrections;
  /** The name of an entity, for what is stored by its id; null where the library has none. */
  nameOf: (entity: string) => string | null;
  /** Takes rules out. */
  onRemove: (rules: Corrections) => void;
}

/** What the reader told Sidelight: these words are not this, this is also called that. */
export function CorrectionSettings({ corrections, nameOf, onRemove }: Props) {
  const { options } = words;
  const { suppressions, aliases } = corrections;
  const called = (entity: string) => nameOf(entity) ?? options.nameGone;
  return (
    <section>
      <h2>{options.corrections}</h2>
      <Group name={options.suppressions} text={options.suppressionsText}>
        <Rows
          none={options.noSuppressions}
          rows={suppressions.map((rule) => ({
            text: options.suppression(rule.surface, called(rule.entity)),
            where: rule.where || words.actions.scopes[rule.scope],
            remove: () => onRemove({ suppressions: [rule], aliases: [] }),
          }))}
        />
      </Group>
      <Group name={options.aliases} text={options.aliasesText}>
        <Rows
          none={options.noAliases}
          rows={aliases.map((rule) => ({
            text: options.aliasFor(rule.text, called(rule.entity)),
            where: "",
            remove: () => onRemove({ suppressions: [], aliases: [rule] }),
          }))}
        />
      </Group>
    </section>
  );
}

function Rows({ none, rows }: { none: string; rows: { text: string; where: string; remove: () => void }[] }) {
  if (rows.length === 0) return <p class="rows muted">{none}</p>;
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={`${row.text} ${row.where}`}>
          <span class="row-start">
            {row.text} {row.where && <span class="muted small">· {row.where}</span>}
          </span>
          <RemoveButton class="button" what={row.text} onRemove={row.remove} />
        </li>
      ))}
    </ul>
  );
}
