import { render } from "preact";
import { signal } from "@preact/signals";
import { beginPage } from "../../components/begin-page.ts";
import { Notice } from "../../components/Notice.tsx";
import { OptionsScreen } from "../../components/OptionsScreen.tsx";
import { wearColours } from "../../components/wear-colours.ts";
import { words } from "../../components/words.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { textOf } from "../../lib/platform/read-text.ts";
import { saveText } from "../../lib/platform/save-text.ts";
import { readKept, writeKept } from "../../lib/platform/settings-file.ts";
import { ALL_SITES, DEFAULTS } from "../../lib/platform/settings.ts";
import { isOn, tidyPattern } from "../../lib/platform/site-rules.ts";
import * as stored from "../../lib/platform/stored.ts";
import { readSync, switchSync, watchSync } from "../../lib/platform/sync.ts";
import { translate } from "../../lib/platform/translate.ts";
import { openKeys, readKeys } from "./keys.ts";
import "../../components/base.css";

beginPage(translate, () => words.titles.options);
const root = document.getElementById("root")!;
const [settingsNow, sitesNow, syncNow, keysNow] = await Promise.all([
  stored.readSettings(),
  stored.readSites(),
  readSync(),
  readKeys(),
]).catch((error) => {
  const again = { label: words.page.again, onPress: () => location.reload() };
  render(<Notice head={words.options.failed} action={again} alarm top />, root);
  throw error;
});
const settings = signal(settingsNow);
const sites = signal(sitesNow);
const sync = signal(syncNow);
const keys = signal(keysNow);
/** null while they are not known: then corrections show ids in place of names. */
const names = signal<Map<string, string> | null>(null);

stored.watchSettings((now) => (settings.value = now));
stored.watchSites((now) => (sites.value = now));
stored.followSettings(({ colours }) => wearColours(colours));
watchSync((now) => (sync.value = now));
// The keys are changed on a page of the browser's own; the reader comes back from there.
addEventListener("focus", () => void readKeys().then((now) => (keys.value = now)));
sendMessage("entities", undefined).then(
  (entities) => (names.value = new Map(entities.map(({ id, name }) => [id, name]))),
  () => {},
);

function Options() {
  return (
    <OptionsScreen
      settings={settings.value}
      sites={sites.value}
      nameOf={(entity) => (names.value ? (names.value.get(entity) ?? null) : entity)}
      tidy={tidyPattern}
      isOn={(address) =>
        /^https?:\/\/./.test(address) && URL.canParse(address) ? isOn(sites.value, address) : null
      }
      onSettings={stored.changeSettings}
      onSites={stored.changeSites}
      keys={keys.value}
      onKeys={openKeys}
      sync={sync.value}
      onSync={switchSync}
      onSave={() =>
        saveText("sidelight-settings.json", writeKept({ settings: settings.value, sites: sites.value }))
      }
      read={async (file) => {
        // A folder that was dropped on the button, or a file that is no longer there.
        const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
        const read = textOf(new Uint8Array(bytes));
        return "text" in read ? readKept(read.text) : null;
      }}
      defaults={{ settings: DEFAULTS, sites: ALL_SITES }}
    />
  );
}

render(<Options />, root);
