import { useRef } from "preact/hooks";
import { words } from "./words.ts";

interface Props {
  onImport: (file: File) => void;
  onExport: () => void;
}

/** Packs come in by a file that is chosen here, and the reader's own goes out as one. */
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
        hidden
        aria-label={words.packs.import}
        onChange={(event) => {
          const input = event.currentTarget;
          const chosen = input.files?.[0];
          // The same file can be chosen again.
          if (chosen) onImport(chosen);
          input.value = "";
        }}
      />
    </section>
  );
}
