import type { Strip as StripData } from "../lib/crossref/content.ts";
import { articleAddress } from "./addresses.ts";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { words } from "./words.ts";
import "./Strip.css";

/** An article as a bar with a tick wherever it names the entity: press one to read there. Tab leads to the first tick, arrows to the others. */
function Strip({ strip, onOpen }: { strip: StripData; onOpen?: Open | undefined }) {
  return (
    <span class="strip" role="group" aria-label={words.strip.label(strip.title)} onKeyDown={stepAlong}>
      {strip.ticks.map((tick, index) => (
        <ReaderLink
          key={tick.paragraph}
          to={articleAddress({ article: strip.article, paragraph: tick.paragraph })}
          onOpen={onOpen}
          tabIndex={index === 0 ? 0 : -1}
          aria-label={words.strip.tick(tick.paragraph)}
          title={words.strip.tick(tick.paragraph)}
          // 1 … 99: the first and the last tick stand whole on the bar.
          style={{ insetInlineStart: `${1 + tick.at * 98}%` }}
        />
      ))}
    </span>
  );
}

function stepAlong(event: KeyboardEvent) {
  const from = event.target as HTMLElement;
  const rightToLeft = getComputedStyle(from).direction === "rtl";
  const forward = event.key === (rightToLeft ? "ArrowLeft" : "ArrowRight");
  if (!forward && event.key !== (rightToLeft ? "ArrowRight" : "ArrowLeft")) return;
  // Alt with an arrow is the way back.
  if (event.altKey) return;
  const to = forward ? from.nextElementSibling : from.previousElementSibling;
  if (!(to instanceof HTMLElement)) return;
  event.preventDefault();
  to.focus();
}

/** The strips of several articles, one under the other, each beside its title. */
export function Strips({ strips, onOpen }: { strips: StripData[]; onOpen?: Open | undefined }) {
  return (
    <ul class="strips">
      {strips.map((strip) => (
        <li key={strip.article}>
          <ReaderLink
            to={articleAddress(strip)}
            onOpen={onOpen}
            class="strip-title row-start"
            title={strip.title}
            dir="auto"
          >
            {strip.title}
          </ReaderLink>
          <Strip strip={strip} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
