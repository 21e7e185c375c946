import { browser } from "wxt/browser";
import { defineBackground } from "#imports";
import { answerAll } from "../lib/platform/answers.ts";
import { buildLibrary } from "../lib/platform/built-library.ts";
import { briefPages } from "../lib/platform/brief.ts";
import { runCommand } from "../lib/platform/commands.ts";
import { keepFromPages } from "../lib/platform/local-storage.ts";
import { relayCards } from "../lib/platform/connect-card.ts";
import { createCorpusService } from "../lib/platform/corpus-service.ts";
import { answerSpotters } from "../lib/platform/answer-spotters.ts";
import { createSiteMenu, nameSiteMenu, toggleSite } from "../lib/platform/site-menu.ts";
import { watchSettings } from "../lib/platform/stored.ts";
import { keepInStep } from "../lib/platform/sync.ts";
import { forgetTab } from "../lib/platform/tab-state.ts";

/** Registers every listener in the first turn: the browser wakes the background for what was registered then. */
export default defineBackground({
  type: "module",
  main() {
    void keepFromPages();
    const corpus = createCorpusService(buildLibrary);
    answerAll(corpus);
    relayCards();
    answerSpotters(corpus.rename);
    keepInStep();
    briefPages();

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void createSiteMenu();
      void corpus.importSeeds();
      if (reason === "install")
        void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html" as never) });
    });
    browser.runtime.onStartup.addListener(() => void corpus.importSeeds());
    watchSettings((settings, before) => {
      if (JSON.stringify(settings.aliases) !== JSON.stringify(before.aliases)) void corpus.rename();
    });

    browser.contextMenus.onClicked.addListener(
      ({ pageUrl }, tab) => void (tab?.id !== undefined && toggleSite(pageUrl ?? "", tab.id)),
    );
    const foresee = () => void corpus.current().catch(() => {});
    browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab, foresee));

    browser.tabs.onActivated.addListener(() => void nameSiteMenu());
    // Firefox on a phone has no windows.
    browser.windows?.onFocusChanged.addListener(() => void nameSiteMenu());
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  },
});
