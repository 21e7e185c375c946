import type { EntityLabel } from "../lib/crossref/content.ts";
import { EntityChip } from "./EntityChip.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
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
            <RemoveButton
              class="plain-link small muted"
              what={entity.name}
              onRemove={() => onRemove(entity)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
