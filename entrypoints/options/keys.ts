import { browser } from "wxt/browser";

/** The order in which they are listed: Chromium sorts them by name. */
const ORDER = ["next-mention", "previous-mention", "open-card", "toggle-site"];

/** The extension's shortcuts: what each does, in the words of the manifest, and its key; "" where it has none. */
export async function readKeys(): Promise<{ does: string; key: string }[]> {
  const commands = await browser.commands.getAll();
  commands.sort((a, b) => ORDER.indexOf(a.name ?? "") - ORDER.indexOf(b.name ?? ""));
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ does: description, key: shortcut ?? "" }] : [],
  );
}

/** The browser's own page for the keys of extensions: Firefox opens it by a call, Chromium by its address. */
export function openKeys(): void {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
