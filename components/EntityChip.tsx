import type { EntityLabel } from "../lib/crossref/content.ts";
import { entityAddress } from "./addresses.ts";
import { words } from "./words.ts";
import "./EntityChip.css";

interface Props {
  entity: EntityLabel;
  /** A few more words, shown under the pointer: how often the two are named together. */
  title?: string;
  /** Steps to the entity; without it the chip is a link to its dossier. */
  onPress?: ((id: string) => void) | undefined;
}

/** The name of an entity, with the colour of its kind, which leads to it. */
export function EntityChip({ entity, title, onPress }: Props) {
  const hint = [words.kinds[entity.type], title].filter(Boolean).join(", ");
  const inside = (
    <>
      <span class="dot" />
      <span dir="auto">{entity.name}</span>
    </>
  );
  return onPress ? (
    <button
      type="button"
      class="chip"
      data-kind={entity.type}
      title={hint}
      onClick={() => onPress(entity.id)}
    >
      {inside}
    </button>
  ) : (
    <a class="chip" data-kind={entity.type} title={hint} href={entityAddress(entity.id)}>
      {inside}
    </a>
  );
}

/** How many a card shows: more would take four lines instead of two. */
const FIRST = 6;

/** Entities that are named beside another in the corpus; in the card only the first of them. */
export function Beside({
  beside,
  onPress,
}: {
  beside: (EntityLabel & { together: number })[];
  onPress?: Props["onPress"];
}) {
  return (
    <ul class="chips">
      {beside.slice(0, onPress && FIRST).map((entity) => (
        <li key={entity.id}>
          <EntityChip entity={entity} title={words.card.together(entity.together)} onPress={onPress} />
        </li>
      ))}
    </ul>
  );
}
