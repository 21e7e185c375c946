import { useEffect, useId, useRef, useState } from "preact/hooks";
import { SCOPES, type Suppression } from "../lib/lexicon/corrections.ts";
import { canBeFound } from "../lib/lexicon/name-signs.ts";
import { LONGEST_NAME } from "../lib/lexicon/own-entity.ts";
import type { Why } from "../lib/spotting/mention.ts";
import { WhyNoName } from "./WhyNoName.tsx";
import { words } from "./words.ts";
import "./CardActions.css";

interface Props {
  /** The words as they stand on the page. */
  surface: string;
  name: string;
  /** Why they are marked. */
  why: Why;
  /** The site's hostname; "" where there is none to switch off. */
  host: string;
  onSuppress: (scope: Suppression["scope"]) => void;
  onAlias: (text: string) => void;
  onOff: () => void;
}

/**
 * The foot of a card: why the words are marked, and what to do if that is wrong. One panel is open at a time. The form for another name is
 * under "Why marked?", where it is said by which name the words are marked.
 */
export function CardActions({ surface, name, why, host, onSuppress, onAlias, onOff }: Props) {
  const [open, setOpen] = useState<"why" | "notThis" | "alias" | null>(null);
  const id = useId();
  const toggle = (panel: "why" | "notThis", label: string) => {
    const isOpen = open === panel || (panel === "why" && open === "alias");
    return (
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(isOpen ? null : panel)}
      >
        {label}
      </button>
    );
  };
  return (
    <footer class="card-foot">
      <div class="card-actions">
        {toggle("why", words.actions.why)}
        {toggle("notThis", words.actions.notThis)}
        {host && (
          <button type="button" onClick={onOff}>
            {words.actions.off}
          </button>
        )}
      </div>
      {open && (
        <div class="card-panel" id={id}>
          {open === "why" && (
            <>
              <p>{words.actions.whyText(surface)}</p>
              {words.actions.because(why).map((reason) => (
                <p class="why-text" key={reason}>
                  {reason}
                </p>
              ))}
              <button type="button" class="plain-link small" onClick={() => setOpen("alias")}>
                {words.actions.alias}
              </button>
            </>
          )}
          {open === "notThis" && (
            <>
              <p>{words.actions.notThisAsk(surface)}</p>
              <div class="scopes">
                {SCOPES.map((scope) => (
                  <button
                    key={scope}
                    type="button"
                    class="button"
                    onClick={() => (setOpen(null), onSuppress(scope))}
                  >
                    {words.actions.scopes[scope]}
                  </button>
                ))}
              </div>
            </>
          )}
          {open === "alias" && <AliasForm name={name} onAlias={(text) => (setOpen(null), onAlias(text))} />}
        </div>
      )}
    </footer>
  );
}

function AliasForm({ name, onAlias }: { name: string; onAlias: (text: string) => void }) {
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // The button that was pressed has gone: the keyboard goes on here.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (canBeFound(text)) onAlias(text.trim());
      }}
    >
      <input
        ref={field}
        class="field"
        dir="auto"
        aria-label={words.actions.aliasAsk(name)}
        placeholder={words.actions.aliasAsk(name)}
        maxLength={LONGEST_NAME}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={!canBeFound(text)}>
        {words.actions.aliasAdd}
      </button>
      <WhyNoName name={text} />
    </form>
  );
}
