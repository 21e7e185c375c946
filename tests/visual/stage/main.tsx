import { render } from "preact";
import { SCENES } from "./scenes.tsx";
import "../../../components/base.css";
import "./stage.css";

/** `?scene=card-full&dir=rtl`: one scene alone. Without one, the list of them. */
const asked = new URLSearchParams(location.search);
const scene = SCENES[asked.get("scene") ?? ""];
document.documentElement.dir = asked.get("dir") ?? "ltr";

render(
  scene ? (
    scene()
  ) : (
    <ul>
      {Object.keys(SCENES).map((name) => (
        <li key={name}>
          <a href={`?scene=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  ),
  document.getElementById("root")!,
);
