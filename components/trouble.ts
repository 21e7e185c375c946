import { words } from "./words.ts";

/** What keeps the library from being opened or written, where a reader can do something about it; null: nobody could say. */
export function troubleOf({ name }: Error): string | null {
  // As the browser's database calls them.
  if (name === "VersionError") return words.library.newer;
  return name === "QuotaExceededError" ? words.library.full : null;
}
