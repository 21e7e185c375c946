import { speak, type Translate } from "./translate.ts";
import { words } from "./words.ts";

/** Begins a page of the extension in the reader's language; `title`: of its window, where the page's own name is not it. */
export function beginPage(translate: Translate, title?: () => string): void {
  speak(translate);
  document.documentElement.lang = words.language;
  if (title) document.title = title();
}
