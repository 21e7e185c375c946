import { render } from "preact";
import { beginPage } from "../../components/begin-page.ts";
import { CardScreen, type Shown } from "../../components/CardScreen.tsx";
import { wearColours } from "../../components/wear-colours.ts";
import { connectToPage } from "../../lib/platform/connect-card.ts";
import type { FromCard, ToCard } from "../../lib/platform/messages.ts";
import { followSettings } from "../../lib/platform/stored.ts";
import { translate } from "../../lib/platform/translate.ts";
import { client } from "./client.ts";
import { wantedHeight } from "./measure.ts";
import "./style.css";

beginPage(translate);
followSettings(({ colours }) => wearColours(colours));
const root = document.getElementById("root")!;
const port = await connectToPage(location.hash.slice(1));
const post = (message: FromCard) => port.postMessage(message);

/** The turn whose content stands in the document; null while there is none, or another's is on its way. */
let painted: number | null = null;
let height = 0;

function sized(turn: number) {
  painted = turn;
  height = wantedHeight(root);
  post({ type: "size", turn, height });
}

function show(shown: Shown) {
  painted = null;
  render(
    <CardScreen
      key={shown.turn}
      shown={shown}
      client={client}
      onPin={(pinned) => post({ type: "pin", pinned })}
      onClose={() => post({ type: "close" })}
      onPainted={sized}
    />,
    root,
  );
}

port.onMessage.addListener((message: unknown) => {
  const told = message as ToCard;
  if (told.type === "show") return show(told);
  painted = null;
  render(null, root);
});

/** Panels open, passages unfold, another entity is stepped to, a pinned card is made narrower: the frame follows. */
function follow() {
  if (painted !== null && wantedHeight(root) !== height) sized(painted);
}
addEventListener("resize", follow);
new MutationObserver(follow).observe(root, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ["open"],
});
document.documentElement.addEventListener("pointerenter", () => post({ type: "pointer", inside: true }));
document.documentElement.addEventListener("pointerleave", () => post({ type: "pointer", inside: false }));
post({ type: "ready" });
