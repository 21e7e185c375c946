import { render } from "preact";
import { browser } from "wxt/browser";
import { beginPage } from "../../components/begin-page.ts";
import { frameOfPress } from "../../components/page-report.ts";
import { PopupScreen } from "../../components/PopupScreen.tsx";
import { wearColours } from "../../components/wear-colours.ts";
import { askSearch } from "../../lib/platform/ask-search.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { followSettings } from "../../lib/platform/stored.ts";
import { translate } from "../../lib/platform/translate.ts";
import { ask, followPage, tabId } from "./follow-page.ts";
import { addName, followAddress, savePage, unsavePage } from "./own.ts";
import { state } from "./state.ts";
import { sumUp } from "./sum-up.ts";
import { switchSite } from "./switch-site.ts";
import "../../components/base.css";

/** How many passages a search shows here; the library page has room for more. */
const search = askSearch(6);

beginPage(translate);
followSettings(({ colours }) => wearColours(colours));

const presses = new Map<string, number>();

function goToNext(entity: string) {
  const { frames } = state.value;
  const press = presses.get(entity) ?? 0;
  const frame = typeof frames === "string" ? null : frameOfPress(frames, entity, press);
  if (frame === null) return;
  presses.set(entity, press + 1);
  ask({ type: "goToNext", entity, frame });
}

function Popup() {
  return (
    <PopupScreen
      state={state.value}
      onSave={() => void savePage(tabId()!)}
      onUnsave={(article) => void unsavePage(article)}
      onAdd={(name, means) => void addName(name, means)}
      onSwitch={(on, scope) => void switchSite(on, scope)}
      onNext={goToNext}
      onGo={(place) => ask({ type: "goTo", ...place })}
      onOpen={(address) => void sendMessage("open", address).then(() => close())}
      onReload={() => void browser.tabs.reload(tabId()!).then(() => close())}
      onRescan={() => ask({ type: "rescan" })}
      onAgain={() => void sumUp()}
      onAfresh={() => location.reload()}
      search={search}
    />
  );
}

render(<Popup />, document.getElementById("root")!);
followAddress();
void followPage();
