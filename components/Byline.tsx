import type { ComponentChildren } from "preact";
import "./Byline.css";

/**
 * Short parts in a row, with a dot between two that stand on one line: where the line breaks there is none, neither at its
 * end nor at the beginning of the next. What is empty is left out. Each part runs in the direction of its own script.
 */
export function Byline({ parts }: { parts: ComponentChildren[] }) {
  return (
    <span class="byline">
      <span>
        {parts.filter(Boolean).map((part, index) => (
          <>
            {index > 0 && " "}
            <span key={index} class="byline-part">
              <span aria-hidden="true">{index > 0 && "· "}</span>
              <bdi>{part}</bdi>
            </span>
          </>
        ))}
      </span>
    </span>
  );
}
