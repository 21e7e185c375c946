/** "Not this", as the reader said it, for one document. */
import type { Suppression } from "../lexicon/corrections.ts";
import { tokenise } from "../lexicon/tokenise.ts";

/** Where a document stands: its host name, and its address without query and fragment. */
export interface DocumentPlace {
  host: string;
  page: string;
}

/**
 * Makes a test whether words in a document, by the reader's rules, are not to be taken for an entity. Words are compared as names are:
 * case, line breaks and invisible characters make no difference.
 */
export function suppressor(
  rules: readonly Suppression[],
  { host, page }: DocumentPlace,
): (surface: string, entity: string) => boolean {
  const here = new Set(
    rules
      .filter(({ scope, where }) => scope === "everywhere" || where === (scope === "site" ? host : page))
      .map(({ surface, entity }) => key(surface, entity)),
  );
  return (surface, entity) => here.size > 0 && here.has(key(surface, entity));
}

const key = (surface: string, entity: string): string =>
  [entity, ...tokenise(surface).map(({ text }) => text)].join("\n");
