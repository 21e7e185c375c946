import { signsBehind } from "./name-signs.ts";
import { tokenise } from "./tokenise.ts";

/** A name that an entity claims. */
export interface Claim<Place> {
  entity: string;
  text: string;
  /** Where it is written, for the message. */
  place: Place;
}

/**
 * The claims of different entities to the same words, in pairs. Case does not tell two names apart: a name asks only for the capitals
 * that it has, so that words which a page writes all in capitals match every spelling.
 */
export function doubleClaims<Place>(
  claims: Iterable<Claim<Place>>,
): [first: Claim<Place>, again: Claim<Place>][] {
  const first = new Map<string, Claim<Place>>();
  const doubles: [Claim<Place>, Claim<Place>][] = [];
  for (const claim of claims) {
    const words = tokenise(claim.text)
      .map((token) => token.text)
      .join(" ");
    // "C++" and "C#" have one word, and are two names.
    const key = `${words}${signsBehind(claim.text).trimStart()}`;
    const before = first.get(key);
    if (!before) first.set(key, claim);
    else if (before.entity !== claim.entity) doubles.push([before, claim]);
  }
  return doubles;
}
