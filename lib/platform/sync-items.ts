/**
 * Entries as items of `storage.sync`, within its quotas: 8,192 bytes an item, 102,400 in all, 512 items. One item for each entry would be
 * full at 512 rules, one for all at 8 kB; so they are spread over a fixed number of items, each entry always in the same one.
 */
import { isStamped, type Stamps } from "./merge-entries.ts";
import { isSameJson } from "./same-json.ts";

const MOST_OF_ITEM = 8192;
const MOST = 102_400;
/** When the whole quota is used, each holds 3.2 kB: so far below its own quota that no item is full by chance. */
const ITEMS = 32;

export type Items = Record<string, unknown>;

/** Whether a key is that of an item that holds entries; other keys of the area are not. */
const isOurs = (key: string) => /^entries\d+$/.test(key);

/** Entries spread over the items. */
export function toItems(stamps: Stamps): Record<string, Stamps> {
  const items: Record<string, Stamps> = {};
  for (const key of Object.keys(stamps).toSorted())
    (items[`entries${bucketOf(key)}`] ??= {})[key] = stamps[key]!;
  return items;
}

/** The entries in some items; whatever is damaged or does not belong there is passed over. */
export function fromItems(items: Items): Stamps {
  const found = Object.entries(items)
    .filter(([key]) => isOurs(key))
    .flatMap(([, item]) => Object.entries(item ?? {}))
    .filter(([, stamped]) => isStamped(stamped));
  return Object.fromEntries(found);
}

/** What has to be written and removed to turn `items` into `wanted`. */
export function writesTo(wanted: Items, items: Items): { set: Items; remove: string[] } {
  const differs = ([key, item]: [string, unknown]) => !isSameJson(item, items[key]);
  return {
    set: Object.fromEntries(Object.entries(wanted).filter(differs)),
    remove: Object.keys(items).filter((key) => isOurs(key) && !(key in wanted)),
  };
}

/** Whether items are within the quotas. As the browsers count: the key's bytes and the value's as JSON. */
export function fits(items: Items): boolean {
  const sizes = Object.entries(items).map(([key, item]) => bytes(key) + bytes(JSON.stringify(item)));
  return sizes.every((size) => size <= MOST_OF_ITEM) && sizes.reduce((a, b) => a + b, 0) <= MOST;
}

/** Any even spread will do, but it must never change, or an entry would stand in two items. (FNV-1a.) */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % ITEMS;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;
