import type { ConceptTable } from "./concepts/table.ts";
import { ACTORS } from "./concepts/actors.ts";
import { CONTEST } from "./concepts/contest.ts";
import { COOPERATION } from "./concepts/cooperation.ts";
import { EVENTS } from "./concepts/events.ts";
import { IDIOMS } from "./concepts/idioms.ts";
import { MONEY } from "./concepts/money.ts";
import { RESTRICTIONS } from "./concepts/restrictions.ts";
import { SETTING } from "./concepts/setting.ts";
import { TECHNOLOGY } from "./concepts/technology.ts";

/** Every concept, by its id, with the words that carry it. */
export const CONCEPTS: ConceptTable = {
  ...ACTORS,
  ...TECHNOLOGY,
  ...SETTING,
  ...MONEY,
  ...RESTRICTIONS,
  ...CONTEST,
  ...COOPERATION,
  ...EVENTS,
  ...IDIOMS,
};

/** Whether a concept belongs to the field's setting more than to anybody's claim. */
export const isSetting = (concept: string): boolean => Object.hasOwn(SETTING, concept);

/** Whether a concept is somebody who acts, or for whom others act. */
export const isActor = (concept: string): boolean => Object.hasOwn(ACTORS, concept);

/** Whether a concept is still meant where its word is part of a phrase: somebody, something, or the field's setting. */
export const isThing = (concept: string): boolean =>
  isActor(concept) || isSetting(concept) || Object.hasOwn(TECHNOLOGY, concept);
