import { useRef } from "preact/hooks";

interface Props {
  label: string;
  /** Whether several files can be chosen at once. */
  multiple?: boolean;
  /** Gets the files that were chosen, one at least. */
  onFiles: (files: File[]) => void;
}

/** A button that has the reader choose files of Sidelight's own kind, which are JSON. */
export function FileButton({ label, multiple = false, onFiles }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          const input = event.currentTarget;
          const chosen = [...(input.files ?? [])];
          if (chosen.length > 0) onFiles(chosen);
          // The same file can be chosen again.
          input.value = "";
        }}
      />
    </>
  );
}
