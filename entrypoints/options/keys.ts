import { browser } from "wxt/browser";

/** The browser's own page for the keys of extensions: Firefox opens it by a call, Chromium by its address. */
export function openKeys(): void {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
