/** "Also call it": the reader's own name for an entity. */
export interface Alias {
  text: string;
  entity: string;
}

/** Where a "Not this" holds. */
export const SCOPES = ["page", "site", "everywhere"] as const;

/** "Not this": these words are not this entity. */
export interface Suppression {
  /** The words as they stood on the page. */
  surface: string;
  entity: string;
  scope: (typeof SCOPES)[number];
  /** Address without query and fragment for `page`, hostname for `site`, "" for everywhere. */
  where: string;
}

/** What the reader told Sidelight about names; a pack that the reader exported carries it. */
export interface Corrections {
  aliases: Alias[];
  suppressions: Suppression[];
}

/** Both together, each rule once. Of two aliases with the same text the later counts. */
export function mergeCorrections(before: Corrections, more: Corrections): Corrections {
  const byText = new Map([...before.aliases, ...more.aliases].map((alias) => [alias.text, alias]));
  const byRule = new Map(
    [...before.suppressions, ...more.suppressions].map((rule) => [suppressionKey(rule), rule]),
  );
  return { aliases: [...byText.values()], suppressions: [...byRule.values()] };
}

/** What of `more` can be added without changing anything of `now`: an alias that stands for something else stays as it is. */
export function besides(now: Corrections, more: Corrections): Corrections {
  const taken = new Set(now.aliases.map(({ text }) => text));
  return { ...more, aliases: more.aliases.filter(({ text }) => !taken.has(text)) };
}

/** The corrections without the rules of `gone`; a rule that is not there is passed over. */
export function withoutCorrections(before: Corrections, gone: Corrections): Corrections {
  const aliases = new Set(gone.aliases.map(aliasKey));
  const suppressions = new Set(gone.suppressions.map(suppressionKey));
  return {
    aliases: before.aliases.filter((alias) => !aliases.has(aliasKey(alias))),
    suppressions: before.suppressions.filter((rule) => !suppressions.has(suppressionKey(rule))),
  };
}

const aliasKey = ({ text, entity }: Alias): string => JSON.stringify([text, entity]);

const suppressionKey = ({ surface, entity, scope, where }: Suppression): string =>
  JSON.stringify([surface, entity, scope, where]);
