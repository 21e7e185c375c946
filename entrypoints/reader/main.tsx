import { render } from "preact";
import { effect, signal } from "@preact/signals";
import { type ReaderPlace, readerPlaceOf } from "../../components/addresses.ts";
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
const place = signal(readerPlaceOf(location.hash));
const loaded = signal<{ at: ReaderPlace; what: Loaded } | null>(null);
/** As the library was last; null where it has changed since. To load a large one takes a second. */
let shelf: Loaded | null = null;
let changes = 0;

addEventListener("hashchange", () => (place.value = readerPlaceOf(location.hash)));
effect(() => void show(place.value));

async function show(wanted: ReaderPlace) {
  const before = changes;
  const what = (wanted.page === "shelf" && shelf) || (await load(wanted));
  if (what.is === "shelf" && before === changes) shelf = what;
  // A place that has been left meanwhile is not shown.
  if (wanted !== place.value) return;
  loaded.value = { at: wanted, what };
  document.title = what.title;
}
/** An article or a name that is being read stays as it is. */
async function renewShelf() {
  shelf = null;
  changes++;
  if (place.value.page === "shelf") await show(place.value);
}
followLibrary(() => void renewShelf());
const keeper = keepShelf(renewShelf);

function Reader() {
  const now = loaded.value;
  return (
    <ReaderScreen keeper={keeper} shown={now?.at}>
      {(tools) => (now ? <View loaded={now.what} tools={tools} /> : <Loading />)}
    </ReaderScreen>
  );
}

render(<Reader />, document.getElementById("root")!);
