import { type ComponentChildren, Fragment } from "preact";
import "./Byline.css";

/**
 * Short parts in a row, with a dot between two that stand on one line: where the line breaks there is none, neither at its
 * end nor at the beginning of the next. What is empty is left out. Each part runs in the direction of its own script. `oneLine`: the
 * first part is cut short where the line would break.
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
