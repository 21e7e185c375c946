import type { EntityLabel } from "../lib/crossref/content.ts";
import { entityAddress } from "./addresses.ts";
import { useFirst } from "./use-first.tsx";
import { words } from "./words.ts";
import "./MentionList.css";

/** From this count on the longest bar is full: where each is named once, full bars would say that each is named often. */
const MANY = 3;
/** How many are shown at first: more would push the summary out of the popup's first screen. */
const FIRST = 5;

export interface Counted extends EntityLabel {
  count: number;
}

interface Props {
  entities: Counted[];
  /** Goes to the entity's next place; without it each row leads to the dossier. */
  onNext?: ((id: string) => void) | undefined;
  first?: number;
}

/** Who is named, most often first, each with a bar as long as its share of the most frequent. */
export function MentionList({ entities, onNext, first = FIRST }: Props) {
  const [shown, showAll] = useFirst(entities, first);
  const most = Math.max(...entities.map((entity) => entity.count), MANY);
  return (
    <div class="mention-list">
      <ul>
        {shown.map((entity) => (
          <li key={entity.id} data-kind={entity.type}>
            <Row entity={entity} share={entity.count / most} onNext={onNext} />
          </li>
        ))}
      </ul>
      {showAll}
    </div>
  );
}

function Row({ entity, share, onNext }: { entity: Counted; share: number; onNext: Props["onNext"] }) {
  const inside = (
    <>
      <span class="dot" />
      <span class="mention-name row-start" dir="auto">
        {entity.name}
      </span>
      <span class="mention-bar">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span class="mention-count">{entity.count}</span>
      {onNext && <span class="heard">{words.page.next(entity.count)}</span>}
    </>
  );
  return onNext ? (
    <button
      type="button"
      class="mention-row"
      title={words.kinds[entity.type]}
      onClick={() => onNext(entity.id)}
    >
      {inside}
    </button>
  ) : (
    <a class="mention-row" title={words.kinds[entity.type]} href={entityAddress(entity.id)}>
      {inside}
    </a>
  );
}
