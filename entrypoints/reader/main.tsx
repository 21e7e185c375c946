import { render } from "preact";
import { effect, signal } from "@preact/signals";
import { type Place, placeOf } from "../../components/addresses.ts";
import { beginPage } from "../../components/begin-page.ts";
import { ReaderScreen } from "../../components/ReaderScreen.tsx";
import { wearColours } from "../../components/wear-colours.ts";
import { followLibrary } from "../../lib/platform/library-changes.ts";
import { followSettings } from "../../lib/platform/stored.ts";
import { translate } from "../../lib/platform/translate.ts";
import { keepShelf } from "./keep-shelf.ts";
import { type Loaded, load } from "./load.ts";
import { Loading, View } from "./View.tsx";
import "../../components/base.css";

beginPage(translate);
followSettings(({ colours }) => wearColours(colours));
const place = signal(placeOf(location.hash));
const loaded = signal<Loaded | null>(null);

addEventListener("hashchange", () => (place.value = placeOf(location.hash)));
effect(() => void show(place.value));

async function show(wanted: Place) {
  const what = await load(wanted);
  // A place that has been left meanwhile is not shown.
  if (wanted !== place.value) return;
  loaded.value = what;
  document.title = what.title;
}
/** An article or a name that is being read stays as it is. */
async function renewShelf() {
  if (place.value.page === "shelf") await show(place.value);
}
followLibrary(() => void renewShelf());
const keeper = keepShelf(renewShelf);

function Reader() {
  const what = loaded.value;
  return (
    <ReaderScreen keeper={keeper}>
      {(tools) => (what ? <View loaded={what} tools={tools} /> : <Loading />)}
    </ReaderScreen>
  );
}

render(<Reader />, document.getElementById("root")!);
