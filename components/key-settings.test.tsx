import { expect, test } from "vitest";
import { rendered } from "../tests/rendered.ts";
import { KeySettings } from "./KeySettings.tsx";

test("a key is told as it stands on the keyboard", async () => {
  const told = ["Alt+Period", "Alt+Shift+Comma", "Ctrl+Shift+Y", "⌥⇧."];
  const keys = told.map((key) => ({ does: `Does ${key}`, key }));
  const { root } = await rendered(<KeySettings keys={keys} onKeys={() => {}} />);
  expect([...root.querySelectorAll("kbd")].map((key) => key.textContent)).toEqual([
    "Alt+.",
    "Alt+Shift+,",
    "Ctrl+Shift+Y",
    "⌥⇧.",
  ]);
});
