import { useId, useState } from "preact/hooks";
import type { EntityLabel } from "../lib/crossref/content.ts";
import { ENTITY_TYPES, type EntityType } from "../lib/lexicon/entity.ts";
import { canBeFound } from "../lib/lexicon/name-signs.ts";
import { LONGEST_NAME } from "../lib/lexicon/own-entity.ts";
import { inOrder } from "./in-order.ts";
import { WhyNoName } from "./WhyNoName.tsx";
import { words } from "./words.ts";
import "./AddName.css";

/** Something new of a kind, or another name for something known. */
export type NameMeans = { type: EntityType } | { entity: string };

interface Props {
  /** The name as it stands on the page. */
  text: string;
  /** What the library knows already. */
  entities: readonly EntityLabel[];
  onAdd: (name: string, means: NameMeans) => void;
}

/** Takes a name of the page into the reader's library: as something new, or as another name for what is there. */
export function AddName({ text, entities, onAdd }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(text);
  const [means, setMeans] = useState("type organisation");
  return (
    <div class="add-name">
      <button
        type="button"
        class="plain-link small"
        aria-label={`${words.own.add}: ${text}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {words.own.add}
      </button>
      {open && (
        <form
          id={id}
          onSubmit={(event) => {
            event.preventDefault();
            if (canBeFound(name)) onAdd(name.trim(), meant(means));
          }}
        >
          <label>
            <span class="small muted">{words.own.name}</span>
            <input
              class="field"
              dir="auto"
              maxLength={LONGEST_NAME}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label>
            <span class="small muted">{words.own.as}</span>
            <select class="field" value={means} onChange={(event) => setMeans(event.currentTarget.value)}>
              <optgroup label={words.own.isNew}>
                {ENTITY_TYPES.map((type) => (
                  <option key={type} value={`type ${type}`}>
                    {words.kinds[type]}
                  </option>
                ))}
              </optgroup>
              <optgroup label={words.own.also}>
                {entities
                  .toSorted((a, b) => inOrder.compare(a.name, b.name))
                  .map((entity) => (
                    <option key={entity.id} value={`entity ${entity.id}`}>
                      {entity.name}
                    </option>
                  ))}
              </optgroup>
            </select>
          </label>
          <button type="submit" class="button" disabled={!canBeFound(name)}>
            {words.actions.aliasAdd}
          </button>
          <WhyNoName name={name} />
        </form>
      )}
    </div>
  );
}

/** The value of a choice: "type person", "entity huawei". */
function meant(value: string): NameMeans {
  const [what, id = ""] = value.split(" ");
  return what === "entity" ? { entity: id } : { type: id as EntityType };
}
