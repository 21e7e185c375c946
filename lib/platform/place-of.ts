import type { DocumentPlace } from "../spotting/suppress.ts";

/** Where a document stands, by its address. What is no address has no host. */
export function placeOf(address: string): DocumentPlace {
  try {
    const { hostname, origin, pathname } = new URL(address);
    return { host: hostname, page: origin + pathname };
  } catch {
    return { host: "", page: address };
  }
}
