import { useState } from "preact/hooks";
import { MARKED_TYPES } from "../lib/card/mark-choice.ts";
import type { CardContent, EntityLabel } from "../lib/crossref/content.ts";
import { HoverCard } from "./HoverCard.tsx";
import { Mark } from "./icons.tsx";
import type { Open } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./WelcomeScreen.css";

interface Props {
  /** What the library knows; the example's names come to life by it. */
  entities: EntityLabel[];
  /** The card shown: the first name's to begin with, then whichever is pointed at. */
  card: CardContent | null;
  /** Why there is no library and will be none; null where nothing stands against it. */
  trouble?: string | null;
  onEntity: (id: string) => void;
  onOpen: Open;
}

/** The first run: what it does, by a live example, and what is private. */
export function WelcomeScreen({ entities, card, trouble, onEntity, onOpen }: Props) {
  const { welcome } = words;
  return (
    <main class="welcome">
      <header>
        <Mark size={40} />
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
      </header>
      <section class="welcome-try">
        <div>
          <h2 class="label">{welcome.tryIt}</h2>
          <Example entities={entities} open={card?.entity.id} onEntity={onEntity} />
          <p class="muted">{card ? welcome.tryHint : (trouble ?? welcome.exampleGone)}</p>
          <Key />
        </div>
        <div class="welcome-card" aria-live="polite">
          {card && <HoverCard content={card} pinned={false} onOpen={onOpen} onEntity={onEntity} />}
        </div>
      </section>
      <div class="welcome-said">
        <Said head={welcome.private} texts={welcome.privateText} />
        <Said head={welcome.seen} texts={welcome.seenText} />
        <Said head={welcome.hand} texts={welcome.handText} />
      </div>
      <p class="ways">
        <a class="button main" href="reader.html#/">
          {welcome.toLibrary}
        </a>
        <a class="button" href="options.html">
          {welcome.toOptions}
        </a>
      </p>
    </main>
  );
}

interface ExampleProps {
  entities: EntityLabel[];
  open: string | undefined;
  onEntity: (id: string) => void;
}

/** How long the pointer rests here before the card follows, ms: as on a page, so that the example feels like one. */
const REST = 350;

function Example({ entities, open, onEntity }: ExampleProps) {
  const [resting, setResting] = useState<ReturnType<typeof setTimeout>>();
  const kinds = new Map(entities.map(({ id, type }) => [id, type]));
  return (
    <p class="example">
      {words.welcome.example.map(([text, entity]) => {
        const kind = entity && kinds.get(entity);
        return kind ? (
          <button
            type="button"
            data-kind={kind}
            aria-expanded={open === entity}
            onClick={() => onEntity(entity)}
            onPointerEnter={() => setResting(setTimeout(() => onEntity(entity), REST))}
            onPointerLeave={() => clearTimeout(resting)}
          >
            {text}
          </button>
        ) : (
          text
        );
      })}
    </p>
  );
}

function Key() {
  return (
    <ul class="key small" aria-label={words.welcome.colours}>
      {MARKED_TYPES.map((type) => (
        <li key={type} data-kind={type}>
          <span class="dot" />
          {words.kinds[type]}
        </li>
      ))}
    </ul>
  );
}

function Said({ head, texts }: { head: string; texts: string[] }) {
  return (
    <section>
      <h2>{head}</h2>
      {texts.map((text) => (
        <p class="muted" key={text}>
          {text}
        </p>
      ))}
    </section>
  );
}
