import "./browser.ts";
import { render } from "preact";
import { beginPage } from "../../../components/begin-page.ts";
import { wearColours } from "../../../components/wear-colours.ts";
import { translate } from "../../../lib/platform/translate.ts";
import { SCENES } from "./scenes.tsx";
import "../../../components/base.css";
import "./stage.css";

beginPage(translate);
const root = document.getElementById("root")!;

/** `#scene=card-full&dir=rtl`: one scene alone, always from its beginning. Without one, the list of them. */
function show() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const scene = SCENES[asked.get("scene") ?? ""];
  document.documentElement.dir = asked.get("dir") ?? "ltr";
  render(null, root);
  wearColours({});
  render(scene ? scene() : list(), root);
}

function list() {
  return (
    <ul>
      {Object.keys(SCENES).map((name) => (
        <li key={name}>
          <a href={`#scene=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

addEventListener("hashchange", show);
show();
