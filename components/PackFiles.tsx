import { FileButton } from "./FileButton.tsx";
import { words } from "./words.ts";

interface Props {
  onImport: (files: File[]) => void;
  onExport: () => void;
}

/** Packs come in by files that are chosen here, and the reader's own goes out as one. */
export function PackFiles({ onImport, onExport }: Props) {
  return (
    <section class="pack-files">
      <p class="muted small">{words.packs.exportText}</p>
      <FileButton label={words.packs.import} multiple onFiles={onImport} />
      <button type="button" class="button" onClick={onExport}>
        {words.packs.export}
      </button>
    </section>
  );
}
