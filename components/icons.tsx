/**
 * Our own icons: 16 by 16, strokes of 1.5, the text's colour. Each stands beside words or in a control that has a name,
 * so none is announced.
 */
const drawings = {
  close: "M4 4l8 8M12 4l-8 8",
  back: "M9.5 3.5L5 8l4.5 4.5",
  pin: "M8 10.5V14M5.5 2.5h5M6 2.5v4L4 9v1.5h8V9l-2-2.5v-4",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L13.5 13.5",
  library: "M3 3v10M6 3v10M8.7 3.6l3.6 9.2M3 13h3",
  options: "M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3v4M5.5 9v4",
  save: "M4.5 2.5h7v11L8 10.7l-3.5 2.8z",
  done: "M3 8.5l3.2 3.2L13 5",
  undo: "M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 4L3 6.5 5.5 9",
} as const;

export type IconName = keyof typeof drawings;

/** `turns`: points the other way where the text runs from right to left. */
export function Icon({ name, turns = false }: { name: IconName; turns?: boolean }) {
  return (
    <svg class={turns ? "icon turns" : "icon"} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The product's mark: lines of a page, lit from the side. `size` in px. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" class="mark">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <rect x="6" y="6" width="4" height="20" rx="1.5" />
        <rect x="12" y="6" width="14" height="4" rx="1.5" />
        <rect x="12" y="14" width="10" height="4" rx="1.5" opacity=".75" />
        <rect x="12" y="22" width="6" height="4" rx="1.5" opacity=".5" />
      </g>
    </svg>
  );
}
