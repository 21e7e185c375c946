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
effect(() => show(place.value));

function show(wanted: Place) {
  void load(wanted).then((what) => {
    // A place that has been left meanwhile is not shown.
    if (wanted !== place.value) return;
    loaded.value = what;
    document.title = what.title;
  });
}
// An article or a name that is being read stays as it is.
followLibrary(() => place.value.page === "shelf" && show(place.value));
const keeper = keepShelf(() => show(place.value));

function Reader() {
  return (
    <ReaderScreen>{loaded.value ? <View loaded={loaded.value} keeper={keeper} /> : <Loading />}</ReaderScreen>
  );
}

render(<Reader />, document.getElementById("root")!);
