import type { EntityLabel } from "../lib/crossref/content.ts";
import { EntityChip } from "./EntityChip.tsx";
import { words } from "./words.ts";

/** The names that the reader added, each with the way to take it back. */
export function OwnNames({
  entities,
  onRemove,
}: {
  entities: EntityLabel[];
  onRemove: (entity: EntityLabel) => void;
}) {
  if (entities.length === 0) return null;
  return (
    <section class="own-names">
      <h2 class="label">{words.packs.ownNames}</h2>
      <ul>
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityChip entity={entity} />
            <button
              type="button"
              class="plain-link small muted"
              aria-label={`${words.remove}: ${entity.name}`}
              onClick={() => onRemove(entity)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
