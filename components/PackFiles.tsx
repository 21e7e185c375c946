import { useRef } from "preact/hooks";
import { words } from "./words.ts";

interface Props {
  onImport: (files: File[]) => void;
  onExport: () => void;
}

/** Packs come in by files that are chosen here, and the reader's own goes out as one. */
export function PackFiles({ onImport, onExport }: Props) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="pack-files">
      <p class="muted small">{words.packs.exportText}</p>
      <button type="button" class="button" onClick={() => file.current?.click()}>
        {words.packs.import}
      </button>
      <button type="button" class="button" onClick={onExport}>
        {words.packs.export}
      </button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        multiple
        hidden
        aria-label={words.packs.import}
        onChange={(event) => {
          const input = event.currentTarget;
          const chosen = [...(input.files ?? [])];
          // The same file can be chosen again.
          if (chosen.length > 0) onImport(chosen);
          input.value = "";
        }}
      />
    </section>
  );
}
