import type { DocumentPlace } from "../spotting/suppress.ts";

/** Host name, and address without query and fragment. */
export function placeOf(address: string): DocumentPlace {
  try {
    const { hostname, origin, pathname } = new URL(address);
    return { host: hostname, page: origin + pathname };
  } catch {
    return { host: "", page: address };
  }
}
