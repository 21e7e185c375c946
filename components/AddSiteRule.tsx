import { useState } from "preact/hooks";
import { AddressField } from "./AddressField.tsx";
import { words } from "./words.ts";

/** A pattern in the form that is stored; null where it is none. */
export type TidyPattern = (typed: string) => string | null;

interface Props {
  tidy: TidyPattern;
  onAdd: (pattern: string, on: boolean) => void;
}

/** A form that adds a rule: a site as a person types it, and whether Sidelight is on there. */
export function AddSiteRule({ tidy, onAdd }: Props) {
  const { options } = words;
  const [typed, setTyped] = useState("");
  const [on, setOn] = useState(false);
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const pattern = tidy(typed);
        setWrong(pattern === null);
        if (pattern === null) return;
        onAdd(pattern, on);
        setTyped("");
      }}
    >
      <div class="one-line">
        <AddressField
          label={options.pattern}
          placeholder="*.example.com"
          value={typed}
          wrong={wrong}
          onInput={setTyped}
        />
        <select
          aria-label={`${options.on} / ${options.off}`}
          value={on ? "on" : "off"}
          onChange={(event) => setOn(event.currentTarget.value === "on")}
        >
          <option value="off">{options.off}</option>
          <option value="on">{options.on}</option>
        </select>
        <button type="submit" class="button" disabled={!typed.trim()}>
          {options.add}
        </button>
      </div>
      <p class="verdict wrong" role="status">
        {wrong && options.patternWrong}
      </p>
    </form>
  );
}
