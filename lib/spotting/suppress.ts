/** "Not this", as the reader said it, for one document. */
import type { Suppression } from "../lexicon/corrections.ts";
import { tokenise } from "../lexicon/tokenise.ts";

/** Where a document stands: its host name, and its address without query and fragment. */
export interface DocumentPlace {
  host: string;
  page: string;
}

/**
 * Whether words on a document are not to be taken for an entity. They are compared as names are read: neither case matters, nor
 * where a line ends between them, nor what is written in them without being seen.
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
