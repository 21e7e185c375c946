/** "Not this", as the reader said it, for one document. Pure. */

export interface NotThis {
  surface: string;
  entity: string;
  scope: "page" | "site" | "everywhere";
  where: string;
}

/** Whether words on the document at `address` are not to be taken for an entity. Case does not matter. */
export function suppressor(
  rules: readonly NotThis[],
  address: string,
): (surface: string, entity: string) => boolean {
  const { host, page } = placeOf(address);
  const here = new Set(
    rules
      .filter(({ scope, where }) => scope === "everywhere" || where === (scope === "site" ? host : page))
      .map(({ surface, entity }) => key(surface, entity)),
  );
  return (surface, entity) => here.size > 0 && here.has(key(surface, entity));
}

const key = (surface: string, entity: string): string => `${entity}\n${surface.trim().toLowerCase()}`;

/** Host name, and address without query and fragment. */
export function placeOf(address: string): { host: string; page: string } {
  try {
    const { hostname, origin, pathname } = new URL(address);
    return { host: hostname, page: origin + pathname };
  } catch {
    return { host: "", page: address };
  }
}
