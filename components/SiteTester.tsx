import { useState } from "preact/hooks";
import { AddressField } from "./AddressField.tsx";
import { Group } from "./Setting.tsx";
import { words } from "./words.ts";

/** What the rules say of an address; null where it is no web address. */
export type IsOnAt = (address: string) => boolean | null;

/** Says of any address what the rules say of it. */
export function SiteTester({ isOn }: { isOn: IsOnAt }) {
  const { options } = words;
  const [address, setAddress] = useState("");
  const asked = address.trim();
  return (
    <Group name={options.tester} text={options.testerText}>
      <div class="one-line">
        <AddressField
          label={options.tester}
          placeholder="https://www.example.com/news"
          value={address}
          onInput={setAddress}
        />
      </div>
      <p class="verdict" role="status">
        {asked && verdictOn(isOn(asked))}
      </p>
    </Group>
  );
}

function verdictOn(isOn: boolean | null): string {
  if (isOn === null) return words.options.testerWrong;
  return isOn ? words.options.testerOn : words.options.testerOff;
}
