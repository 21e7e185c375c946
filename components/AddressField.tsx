interface Props {
  label: string;
  /** An example of what to type. */
  placeholder: string;
  value: string;
  /** Whether what was typed was refused. */
  wrong?: boolean;
  onInput: (typed: string) => void;
}

/** A field for an address: from left to right in every language, and nothing for the browser to correct. */
export function AddressField({ label, placeholder, value, wrong, onInput }: Props) {
  return (
    <input
      class="field"
      dir="ltr"
      autocomplete="off"
      spellcheck={false}
      aria-label={label}
      placeholder={placeholder}
      aria-invalid={wrong}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
