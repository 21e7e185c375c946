import * as v from "valibot";

/** "Also call it": the reader's own name for an entity. */
export interface Alias {
  text: string;
  entity: string;
}

/** "Not this": these words are not this entity. */
export interface Suppression {
  /** The words as they stood on the page. */
  surface: string;
  entity: string;
  scope: "page" | "site" | "everywhere";
  /** Address without query and fragment for `page`, hostname for `site`, "" for everywhere. */
  where: string;
}

/** What the reader told Sidelight about names; a pack that the reader exported carries it. */
export interface Corrections {
  aliases: Alias[];
  suppressions: Suppression[];
}

export const correctionsSchema: v.GenericSchema<unknown, Corrections> = v.object({
  aliases: v.array(v.object({ text: v.string(), entity: v.string() })),
  suppressions: v.array(
    v.object({
      surface: v.string(),
      entity: v.string(),
      scope: v.picklist(["page", "site", "everywhere"]),
      where: v.string(),
    }),
  ),
});

/** Both together, each rule once. Of two aliases of one text the later counts. */
export function mergeCorrections(before: Corrections, more: Corrections): Corrections {
  const byText = new Map([...before.aliases, ...more.aliases].map((alias) => [alias.text, alias]));
  const byRule = new Map(
    [...before.suppressions, ...more.suppressions].map(({ surface, entity, scope, where }) => [
      JSON.stringify([surface, entity, scope, where]),
      { surface, entity, scope, where },
    ]),
  );
  return { aliases: [...byText.values()], suppressions: [...byRule.values()] };
}
