import { render } from "preact";
import { beginPage } from "../../components/begin-page.ts";
import { CardScreen, type Shown } from "../../components/CardScreen.tsx";
import { wearColours } from "../../components/wear-colours.ts";
import { connectToPage } from "../../lib/platform/connect-card.ts";
import type { FromCard, ToCard } from "../../lib/platform/messages.ts";
import { followSettings } from "../../lib/platform/stored.ts";
import { translate } from "../../lib/platform/translate.ts";
import { client } from "./client.ts";
import { cardHeight } from "./height.ts";
import { cardSize } from "./size.ts";
import "./style.css";

beginPage(translate);
followSettings(({ colours }) => wearColours(colours));
const root = document.getElementById("root")!;
const port = await connectToPage(location.hash.slice(1));
const post = (message: FromCard) => port.postMessage(message);
const size = cardSize(post);
const height = cardHeight(root, post);

function show(shown: Shown) {
  height.forget();
  render(
    <CardScreen
      key={shown.turn}
      shown={shown}
      client={client}
      onPin={(pinned) => post({ type: "pin", pinned })}
      onClose={() => post({ type: "close" })}
      onMove={(by, done) => post({ type: "move", by, done })}
      onResize={size.drag}
      onPainted={height.tell}
    />,
    root,
  );
}

port.onMessage.addListener((message: unknown) => {
  const told = message as ToCard;
  if (told.type === "show") return show(told);
  height.forget();
  render(null, root);
});

/** A finger that is lifted has not left the card. */
const tell = (inside: boolean) => (event: PointerEvent) =>
  event.pointerType !== "touch" && post({ type: "pointer", inside });
document.documentElement.addEventListener("pointerenter", tell(true));
document.documentElement.addEventListener("pointerleave", tell(false));
await size.ready;
post({ type: "ready" });
