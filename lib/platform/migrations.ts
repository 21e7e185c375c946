/**
 * How a value stored by an earlier version becomes one of this version. To change a stored form, append a step to `STEPS`; never
 * edit one that has shipped. The version of a form is the number of its steps plus one.
 */
export interface Versioned {
  version: number;
  value: unknown;
}

type Step = (value: unknown) => unknown;

const STEPS: Record<"settings" | "sites", readonly Step[]> = { settings: [], sites: [] };

/**
 * Brings what was stored to the newest form. Nothing stored, or something that is no `Versioned`: the newest version with
 * `undefined`. A version from the future is handed over as it is: the reader may have gone back to an older Sidelight.
 */
export function migrate(
  key: "settings" | "sites",
  stored: unknown,
  steps: readonly Step[] = STEPS[key],
): Versioned {
  const newest = steps.length + 1;
  if (!isVersioned(stored)) return { version: newest, value: undefined };
  const due = steps.slice(Math.max(0, stored.version - 1));
  return {
    version: Math.max(newest, stored.version),
    value: due.reduce((value, step) => step(value), stored.value),
  };
}

function isVersioned(stored: unknown): stored is Versioned {
  const { version, value } = (stored ?? {}) as Partial<Versioned>;
  return Number.isInteger(version) && value !== undefined;
}
