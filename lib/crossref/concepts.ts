import type { ConceptTable } from "./concepts/table.ts";
import { ACTORS } from "./concepts/actors.ts";
import { CONTEST } from "./concepts/contest.ts";
import { COOPERATION } from "./concepts/cooperation.ts";
import { EVENTS } from "./concepts/events.ts";
import { IDIOMS } from "./concepts/idioms.ts";
import { MONEY } from "./concepts/money.ts";
import { RESTRICTIONS } from "./concepts/restrictions.ts";
import { TECHNOLOGY } from "./concepts/technology.ts";

export const CONCEPTS: ConceptTable = {
  ...ACTORS,
  ...TECHNOLOGY,
  ...MONEY,
  ...RESTRICTIONS,
  ...CONTEST,
  ...COOPERATION,
  ...EVENTS,
  ...IDIOMS,
};

const THINGS = new Set([...Object.keys(ACTORS), ...Object.keys(TECHNOLOGY)]);

/** Whether a concept is somebody or something, and no act, state or quality. */
export const isThing = (concept: string): boolean => THINGS.has(concept);
