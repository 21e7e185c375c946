import { describe, expect, test } from "vitest";
import { controls, nameOf, rendered } from "../tests/rendered.ts";
import { SCENES } from "../tests/visual/stage/scenes.tsx";

/** Every surface in every state of the stage, by its structure: pixels differ from machine to machine. */
describe.each(Object.keys(SCENES))("%s", (name) => {
  test("says something, names every control, and has one head", async () => {
    const { root, text } = await rendered(SCENES[name]!());
    expect(text().length).toBeGreaterThan(20);
    expect(
      controls(root)
        .filter((control) => !nameOf(control))
        .map((control) => control.outerHTML),
    ).toEqual([]);
    // The welcome page shows a card, which has a head of its own.
    expect(root.querySelectorAll("h1").length).toBe(name === "welcome-live" ? 2 : 1);
  });

  test("its buttons send no form by chance, and its ids are its own", async () => {
    const { root } = await rendered(SCENES[name]!());
    expect([...root.querySelectorAll("button:not([type])")]).toEqual([]);
    const ids = [...root.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("a popup on a page that is off shows the switch and nothing of the page", async () => {
  const { root, text } = await rendered(SCENES["popup-off"]!());
  expect(root.querySelector("[role=switch]")?.getAttribute("aria-checked")).toBe("false");
  expect(text()).not.toContain("Nordlys");
});

test("where no extension may run there is no switch", async () => {
  const { root } = await rendered(SCENES["popup-barred"]!());
  expect(root.querySelector("[role=switch]")).toBeNull();
});

test("the reader lights the passage that it was opened at, and marks what it names", async () => {
  const { root } = await rendered(SCENES["reader-article"]!());
  expect(root.querySelector("[aria-current=location]")?.id).toBe("p6");
  expect([...root.querySelectorAll("#p6 mark")].map((mark) => mark.textContent)).toEqual([
    "Mira Adeyemi",
    "Harbour Grid",
  ]);
});
