import { words } from "./words.ts";

export interface KeyProps {
  /** What each key does, and the key as the browser writes it; "" where it has none. */
  keys: { does: string; key: string }[];
  onKeys: () => void;
}

/** A shortcut as it stands on the keyboard, from "Alt+Shift+Period". A Mac's browser writes signs, which stay as they are. */
function onKeyboard(shortcut: string): string {
  const { Alt, Control, Shift } = words.options.keyNames;
  const names: Record<string, string> = { Alt, Ctrl: Control, Shift, Period: ".", Comma: "," };
  return shortcut
    .split("+")
    .map((key) => names[key] ?? key)
    .join("+");
}

/** The keys that the browser keeps for Sidelight, and the way to where it changes them. */
export function KeySettings({ keys, onKeys }: KeyProps) {
  const { options } = words;
  return (
    <section>
      <h2>{options.keys}</h2>
      <div class="setting">
        <p class="setting-text">{options.keysText}</p>
        <ul class="rows">
          {keys.map(({ does, key }) => (
            <li key={does}>
              <span>{does}</span>
              {key ? <kbd dir="ltr">{onKeyboard(key)}</kbd> : <span class="muted none">{options.noKey}</span>}
            </li>
          ))}
        </ul>
        <div class="one-line">
          <button type="button" class="button" onClick={onKeys}>
            {options.keysOpen}
          </button>
        </div>
      </div>
    </section>
  );
}
