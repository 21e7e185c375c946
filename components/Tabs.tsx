import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import "./Tabs.css";

interface Tab {
  key: string;
  label: string;
  panel: () => ComponentChildren;
}

/** One of several panels, with the keyboard pattern for tabs: Tab leads to the chosen tab; arrows, Home and End choose another. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const id = useId();
  const [chosen, setChosen] = useState(0);

  function choose(event: KeyboardEvent) {
    const list = event.currentTarget as HTMLElement;
    const forward = getComputedStyle(list).direction === "rtl" ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: chosen + forward,
      ArrowLeft: chosen - forward,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    const next = (step + tabs.length) % tabs.length;
    setChosen(next);
    (list.children[next] as HTMLElement).focus();
  }

  const open = tabs[chosen];
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={choose}>
        {tabs.map((tab, index) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={index === chosen}
            aria-controls={index === chosen ? `${id}-panel` : undefined}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {open && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.key}`}>
          {open.panel()}
        </div>
      )}
    </>
  );
}
