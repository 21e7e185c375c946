import { parseHTML } from "linkedom";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";

/** A component rendered without a browser: enough to say what stands in it and what its controls do. */
interface Rendered {
  root: HTMLElement;
  text: () => string;
  /** Presses the control of that name. Throws where there is none. */
  press: (name: string) => Promise<void>;
  /** Puts words into a field, as by typing. */
  type: (field: HTMLInputElement, words: string) => Promise<void>;
  /** Takes it out of the document. */
  leave: () => Promise<void>;
  key: (key: string, more?: object) => Promise<void>;
}

export async function rendered(what: ComponentChild): Promise<Rendered> {
  const { document, window } = parseHTML("<!doctype html><html><body><div id=root></div></body></html>");
  Object.assign(globalThis, {
    document,
    scrollTo: () => {},
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  });
  // linkedom knows neither.
  const { prototype } = window.HTMLElement;
  prototype.focus ??= () => {};
  prototype.scrollIntoView ??= () => {};
  const root = document.getElementById("root") as unknown as HTMLElement;
  await settled(() => render(what, root));
  return {
    root,
    text: () => (root.textContent ?? "").replace(/\s+/g, " ").trim(),
    press: (name) =>
      settled(() => {
        const control = controls(root).find((each) => nameOf(each) === name);
        if (!control)
          throw new Error(`No control is named “${name}”: ${controls(root).map(nameOf).join(", ")}`);
        control.click();
      }),
    type: (field, words) =>
      settled(() => {
        field.value = words;
        field.dispatchEvent(new window.Event("input", { bubbles: true }) as unknown as Event);
      }),
    leave: () => settled(() => render(null, root)),
    key: (key, more) =>
      settled(
        () =>
          void window.dispatchEvent(
            Object.assign(new window.Event("keydown", { cancelable: true }), { key, ...more }),
          ),
      ),
  };
}

/** Does, then lets effects run and answers arrive that are already on their way. */
async function settled(does: () => void): Promise<void> {
  await act(does);
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

/** All that can be pressed or filled in. */
export function controls(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("button, a, input, select, summary")];
}

/** The name that a control is announced by, as far as attributes, labels and its own text tell. */
export function nameOf(control: HTMLElement): string {
  const said =
    control.getAttribute("aria-label") ?? control.closest("label")?.textContent ?? control.textContent ?? "";
  const labelled =
    said.trim() || control.ownerDocument.querySelector(`label[for="${control.id}"]`)?.textContent;
  return (labelled ?? "").trim();
}
