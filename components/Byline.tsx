import { type ComponentChildren, Fragment } from "preact";
import "./Byline.css";

/**
 * Short parts in a row, with a dot between two on the same line; where the line breaks there is no dot, neither at its end nor at the
 * beginning of the next. Empty parts are left out. Each part runs in the direction of its own script. `oneLine`: the first part is cut
 * short instead of breaking the line.
 */
export function Byline({ parts, oneLine = false }: { parts: ComponentChildren[]; oneLine?: boolean }) {
  return (
    <span class={oneLine ? "byline unbroken" : "byline"}>
      <span>
        {parts.filter(Boolean).map((part, index) => (
          <Fragment key={index}>
            {index > 0 && " "}
            <span class="byline-part">
              <span aria-hidden="true">{index > 0 && "· "}</span>
              <bdi>{part}</bdi>
            </span>
          </Fragment>
        ))}
      </span>
    </span>
  );
}
