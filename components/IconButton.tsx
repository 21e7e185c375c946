import { Icon, type IconName } from "./icons.tsx";

interface Props {
  icon: IconName;
  /** Its name, for screen readers. */
  label: string;
  /** What pressing it does now, shown under the pointer; left out, that is the label. */
  title?: string;
  /** Whether it is pressed, for one that stays so. */
  pressed?: boolean;
  /** Points the other way where the text runs from right to left. */
  turns?: boolean;
  class?: string;
  onPress: () => void;
}

/** A button with an icon in place of words. */
export function IconButton({ icon, label, title = label, pressed, turns, class: more, onPress }: Props) {
  return (
    <button
      type="button"
      class={more ? `icon-button ${more}` : "icon-button"}
      aria-label={label}
      title={title}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} turns={turns ?? false} />
    </button>
  );
}
