import { render } from "preact";
import { beginPage } from "../../components/begin-page.ts";
import { CardScreen, type Shown } from "../../components/CardScreen.tsx";
import { wearColours } from "../../components/wear-colours.ts";
import { connectToPage } from "../../lib/platform/connect-card.ts";
import type { FromCard, ToCard } from "../../lib/platform/messages.ts";
import { followSettings } from "../../lib/platform/stored.ts";
import { translate } from "../../lib/platform/translate.ts";
import { client } from "./client.ts";
import { cardSize } from "./size.ts";
import { wantedHeight } from "./measure.ts";
import "./style.css";

beginPage(translate);
followSettings(({ colours }) => wearColours(colours));
const root = document.getElementById("root")!;
const port = await connectToPage(location.hash.slice(1));
const post = (message: FromCard) => port.postMessage(message);
const size = cardSize(post);

/** The turn whose content stands in the document; null while there is none, or while another turn's is on its way. */
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
      onMove={(by, done) => post({ type: "move", by, done })}
      onResize={size.drag}
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
/** A finger that is lifted has not left the card. */
const tell = (inside: boolean) => (event: PointerEvent) =>
  event.pointerType !== "touch" && post({ type: "pointer", inside });
document.documentElement.addEventListener("pointerenter", tell(true));
document.documentElement.addEventListener("pointerleave", tell(false));
await size.ready;
post({ type: "ready" });
