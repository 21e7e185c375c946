import { IconButton } from "./IconButton.tsx";
import type { RefusedFiles } from "./use-keeping.ts";
import { words } from "./words.ts";

/** How many faults are listed: whoever has mended so many imports again, and a list of thousands would hold the page up for minutes. */
const TOLD = 50;

/** Read only when shown: before the page has begun the words have no language. */
const HEADS: Record<RefusedFiles["came"], () => string> = {
  nothing: () => words.packs.refused,
  "some files": () => words.packs.refusedSome,
  "a part": () => words.packs.refusedPart,
};

/** What is wrong with a pack, a line for each fault. */
export function Refused({ why, came, onClose }: RefusedFiles & { onClose: () => void }) {
  const faults = why.split("\n");
  const more = faults.length - TOLD;
  return (
    <section class="refused" role="alert">
      <h2>{HEADS[came]()}</h2>
      <ul>
        {faults.slice(0, TOLD).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {more > 0 && <p>{words.packs.faultsMore(more)}</p>}
      <IconButton icon="close" label={words.close} onPress={onClose} />
    </section>
  );
}
