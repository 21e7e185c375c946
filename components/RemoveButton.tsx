import { words } from "./words.ts";

interface Props {
  /** What is removed, for whoever hears the button and does not see what it stands beside. */
  what: string;
  onRemove: () => void;
  class: string;
  /** What it says, where "Remove" alone does not tell enough. */
  label?: string;
}

/** Takes something out of a list. Whoever removes it offers to put it back. */
export function RemoveButton({ what, onRemove, class: className, label = words.remove }: Props) {
  return (
    <button type="button" class={className} aria-label={`${label}: ${what}`} onClick={onRemove}>
      {label}
    </button>
  );
}
