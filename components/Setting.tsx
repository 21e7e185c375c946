import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Switch } from "./Switch.tsx";

/** A setting that is on or off, with its sentence. */
export function OnOff(props: { name: string; text: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <div class="setting beside">
      <div>
        <span class="setting-name">{props.name}</span>
        <p class="setting-text">{props.text}</p>
      </div>
      <Switch on={props.on} label={props.name} onChange={props.onChange} />
    </div>
  );
}

/** Several controls that make one setting. */
export function Group({
  name,
  text,
  children,
}: {
  name: string;
  text?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={text ? id : undefined}>
      <legend>{name}</legend>
      {text && (
        <p class="setting-text" id={id}>
          {text}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  type: "radio" | "checkbox";
  group: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

/** One of several that exclude each other, or one that can be ticked beside others. */
export function Choice({ type, group, checked, onChange, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={group}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
