import { words } from "./words.ts";

export interface KeyProps {
  /** What each key does, and the key as the browser writes it; "" where it has none. */
  keys: { does: string; key: string }[];
  onKeys: () => void;
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
              {key ? <kbd dir="ltr">{key}</kbd> : <span class="muted none">{options.noKey}</span>}
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
