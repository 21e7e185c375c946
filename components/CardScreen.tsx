import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardContent, EchoContent } from "../lib/crossref/content.ts";
import type { Reading } from "../lib/crossref/reading.ts";
import type { Alias, Suppression } from "../lib/lexicon/corrections.ts";
import type { ToCard } from "../lib/platform/messages.ts";
import { CardActions } from "./CardActions.tsx";
import { CardFrame } from "./CardFrame.tsx";
import { EchoCard } from "./EchoCard.tsx";
import { HoverCard } from "./HoverCard.tsx";
import { Notice, UndoBar } from "./Notice.tsx";
import type { Open } from "./ReaderLink.tsx";
import { type Deferred, useDeferred } from "./use-deferred.ts";
import { reasonOf } from "./trouble.ts";
import type { Hand } from "./use-card-hand.ts";
import { takeFocus } from "./take-focus.ts";
import { words } from "./words.ts";

export type Shown = Extract<ToCard, { type: "show" }>;

/** What the card asks of the background. Where a promise is rejected, the reader is told. */
export interface CardClient {
  card: (reading: Reading) => Promise<CardContent | null>;
  echo: (reading: Reading) => Promise<EchoContent>;
  open: Open;
  suppress: (rule: Suppression) => Promise<void>;
  alias: (rule: Alias) => Promise<void>;
  /** Switches Sidelight off on the site of the address. */
  switchOff: (address: string) => Promise<void>;
}

interface Props {
  shown: Shown;
  client: CardClient;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  /** The reader drags the pinned card, or its corner. */
  onMove: NonNullable<Hand["onMove"]>;
  onResize: NonNullable<Hand["onResize"]>;
  /** Called when the content of a turn is in the document and can be measured. */
  onPainted: (turn: number) => void;
}

type Step =
  | { is: "card"; content: CardContent }
  | { is: "echo"; content: EchoContent }
  | { is: "gone" }
  | { is: "failed"; why: string };

/** A card through its life: first what is pointed at, then steps to other entities, with the way back. One for each turn (`key`). */
export function CardScreen({ shown, client, onPin, onClose, onMove, onResize, onPainted }: Props) {
  const [steps, setSteps] = useState<Step[]>([]);
  const [pinned, setPinned] = useState(false);
  const { notice, act } = useDeferred();
  const root = useRef<HTMLDivElement>(null);
  const { turn, reading } = shown;
  const step = steps.at(-1);

  const visit = (entity: string | null) =>
    look(client, { ...reading, entity }).then((next) => setSteps((before) => [...before, next]));
  const back = () => setSteps((before) => (before.length > 1 ? before.slice(0, -1) : before));

  // A layout effect, since other effects wait for a frame, which a hidden document is given 35 ms later.
  useLayoutEffect(() => void visit(reading.entity), []);
  useLayoutEffect(() => {
    if (steps.length === 1) onPainted(turn);
    if (steps.length < 1) return;
    root.current?.parentElement?.scrollTo?.(0, 0);
    // The focus, if on a chip or on "Back", has gone with the step before: the card itself takes it.
    if (shown.focus || steps.length > 1)
      return takeFocus(() => root.current?.querySelector<HTMLElement>(".card"));
  }, [step]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
      else if (event.altKey && event.key === "ArrowLeft") back();
      else return;
      // The browser's own way back would leave the page that shows the card.
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  if (!step) return null;
  const tools = {
    pinned,
    onPin: shown.sheet ? undefined : (to: boolean) => (setPinned(to), onPin(to)),
    onClose,
    onBack: steps.length > 1 ? back : undefined,
    hand: shown.sheet ? { onSweep: onClose } : pinned ? { onMove, onResize } : undefined,
  };
  return (
    <div ref={root}>
      {step.is === "card" && (
        <HoverCard {...tools} content={step.content} onOpen={client.open} onEntity={(id) => void visit(id)}>
          {steps.length === 1 && actions(shown, step.content, client, act)}
        </HoverCard>
      )}
      {step.is === "echo" && <EchoCard {...tools} content={step.content} onOpen={client.open} />}
      {(step.is === "gone" || step.is === "failed") && (
        <CardFrame {...tools} kindName={words.product} label={words.product} head={shown.surface}>
          <Notice
            head={step.is === "gone" ? words.card.gone : words.card.failed}
            text={step.is === "failed" ? step.why : ""}
            alarm={step.is === "failed"}
          />
        </CardFrame>
      )}
      <UndoBar what={notice} />
    </div>
  );
}

async function look(client: CardClient, reading: Reading): Promise<Step> {
  try {
    if (reading.entity === null) {
      const content = await client.echo(reading);
      return content.quotes.length > 0 ? { is: "echo", content } : { is: "gone" };
    }
    const content = await client.card(reading);
    return content ? { is: "card", content } : { is: "gone" };
  } catch (error) {
    return { is: "failed", why: reasonOf(error as Error) };
  }
}

function actions(
  { surface, why, host, pageAddress }: Shown,
  { entity }: CardContent,
  client: CardClient,
  act: Deferred["act"],
) {
  const where = { page: pageAddress.replace(/[?#].*$/, ""), site: host, everywhere: "" };
  return (
    <CardActions
      surface={surface}
      name={entity.name}
      why={why}
      host={host}
      onSuppress={(scope) => {
        const rule = { surface, entity: entity.id, scope, where: where[scope] };
        act(() => client.suppress(rule), words.actions.notThisDone(surface, scope));
      }}
      onAlias={(text) =>
        act(() => client.alias({ text, entity: entity.id }), words.actions.aliasDone(text, entity.name))
      }
      onOff={() => act(() => client.switchOff(pageAddress), words.actions.offDone(host))}
    />
  );
}
