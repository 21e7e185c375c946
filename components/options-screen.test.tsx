import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { rendered } from "../tests/rendered.ts";
import { DEFAULTS, type Kept } from "../lib/platform/settings.ts";
import { OptionsScreen } from "./OptionsScreen.tsx";

const nothing = () => {};
const NOT_THIS = { surface: "tern", entity: "tern", scope: "everywhere", where: "" } as const;
const START: Kept = {
  settings: { ...DEFAULTS, aliases: [{ text: "the yard", entity: "tollund" }], suppressions: [NOT_THIS] },
  sites: { otherwise: true, rules: [{ pattern: "shop.example", on: false }] },
};

/** The options over what is kept, as it changes here and elsewhere. `slow`: they do not hear of it before the test is over. */
async function options(slow = false, nameOf: (id: string) => string | null = (id) => id) {
  const kept = signal(START);
  const Options = () => (
    <OptionsScreen
      {...(slow ? START : kept.value)}
      nameOf={nameOf}
      tidy={(typed) => typed}
      isOn={() => true}
      onSettings={(change) => {
        const { settings, sites } = kept.value;
        const patch = typeof change === "function" ? change(settings) : change;
        kept.value = { settings: { ...settings, ...patch }, sites };
      }}
      onSites={(change) => void (kept.value = { ...kept.value, sites: change(kept.value.sites) })}
      keys={[]}
      onKeys={nothing}
      sync={{ on: false, problem: null }}
      onSync={nothing}
      onSave={nothing}
      read={async () => null}
      defaults={{ settings: DEFAULTS, sites: { otherwise: true, rules: [] } }}
    />
  );
  return { kept, ...(await rendered(<Options />)) };
}

/** What another window, or a card, changes meanwhile. */
function changedElsewhere({ settings, sites }: Kept): Kept {
  return {
    settings: {
      ...settings,
      delay: 500,
      aliases: [...settings.aliases, { text: "TY", entity: "tollund" }],
      suppressions: [...settings.suppressions, { ...NOT_THIS, surface: "Tern 2" }],
    },
    sites: { otherwise: false, rules: [...sites.rules, { pattern: "bank.example", on: false }] },
  };
}

test.each(["Remove: “the yard” means tollund", "Remove: “tern” is not tern", "Remove shop.example"])(
  "%s: undone, all is there again, and what was changed meanwhile stays",
  async (name) => {
    const { kept, press } = await options();
    await press(name);
    expect(kept.value).not.toEqual(START);
    kept.value = changedElsewhere(kept.value);
    await press("Undo");
    const { settings, sites } = kept.value;
    const wanted = changedElsewhere(START);
    const sorted = <T,>(list: readonly T[]) => list.map((each) => JSON.stringify(each)).toSorted();
    expect(sorted(settings.aliases)).toEqual(sorted(wanted.settings.aliases));
    expect(sorted(settings.suppressions)).toEqual(sorted(wanted.settings.suppressions));
    expect(settings.delay).toBe(500);
    expect(sorted(sites.rules)).toEqual(sorted(wanted.sites.rules));
    expect(sites.otherwise).toBe(false);
  },
);

test("two kinds unticked one after the other are both left out, however slowly the browser writes", async () => {
  const { kept, root } = await options(true);
  const { Event } = root.ownerDocument.defaultView as typeof window;
  const [, persons, products] = root.querySelectorAll<HTMLInputElement>("input[type=checkbox]");
  for (const box of [persons!, products!]) {
    box.checked = false;
    box.dispatchEvent(new Event("change"));
  }
  expect(kept.value.settings.types).toEqual(["organisation", "event", "policy", "concept"]);
  const [, second, third] = root.querySelectorAll<HTMLSelectElement>(".colour select");
  for (const select of [second!, third!]) {
    Object.defineProperty(select, "value", { value: "pink" });
    select.dispatchEvent(new Event("change"));
  }
  expect(kept.value.settings.colours).toEqual({ person: "pink", product: "pink" });
});

test("the number beside the delay follows the slider; what it is let go at is kept", async () => {
  const { kept, root, type } = await options();
  const slider = root.querySelector<HTMLInputElement>("input[type=range]")!;
  Object.defineProperty(slider, "valueAsNumber", { value: 700 });
  await type(slider, "700");
  expect(root.querySelector(".delay output")!.textContent).toContain("700");
  expect(kept.value.settings.delay).toBe(DEFAULTS.delay);
  const { Event } = root.ownerDocument.defaultView as typeof window;
  slider.dispatchEvent(new Event("change"));
  expect(kept.value.settings.delay).toBe(700);
});

test("everything back to its defaults can be undone", async () => {
  const { kept, press } = await options();
  await press("Reset all");
  expect(kept.value).toEqual({ settings: DEFAULTS, sites: { otherwise: true, rules: [] } });
  await press("Undo");
  expect(kept.value).toEqual(START);
});

test("a correction of a name that has left the library says so, and can be removed as well", async () => {
  const { kept, text, press } = await options(false, (id) => (id === "tollund" ? null : "Tern 2"));
  expect(text()).toContain("“the yard” means (a name that is not in your library now)");
  expect(text()).toContain("“tern” is not Tern 2");
  expect(text()).not.toContain("tollund");
  await press("Remove: “the yard” means (a name that is not in your library now)");
  expect(kept.value.settings.aliases).toEqual([]);
});
