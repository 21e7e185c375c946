import type { ComponentProps } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { Replaced } from "../lib/platform/replaced.ts";
import { controls, nameOf, rendered } from "../tests/rendered.ts";
import { OWN_SHELVES, SHELVES } from "../tests/visual/stage/content.ts";
import { AddName } from "./AddName.tsx";
import { SavePage } from "./SavePage.tsx";
import { Refused } from "./Refused.tsx";
import { ReaderScreen } from "./ReaderScreen.tsx";
import { Shelf } from "./Shelf.tsx";
import type { PutBack, ShelfKeeper } from "./use-keeping.ts";

const REPLACED: Replaced = {
  mark: "1",
  own: false,
  title: "Old boats",
  by: "Boats",
  articles: { gone: 2, changed: 1, fresh: 1200 },
  names: { gone: 1, changed: 0, fresh: 0 },
};
const nothing = () => {};
const search = async () => ({ quotes: [], whole: true });
const keeper = (more: Partial<ShelfKeeper> = {}): ShelfKeeper => ({
  remove: vi.fn(async () => async () => true),
  removePack: vi.fn(async () => async () => true),
  importFile: async () => ({ title: "Boats", isLeft: false }),
  exportOwn: async () => {},
  ...more,
});

type Shelves = Pick<ComponentProps<typeof Shelf>, "articles" | "entities" | "packs">;
const shelf = (shelves: Shelves, keeping = keeper()) => (
  <ReaderScreen keeper={keeping}>
    {(tools) => <Shelf {...shelves} tools={tools} search={search} />}
  </ReaderScreen>
);

/** Chooses files of these names on the shelf. */
async function choose(root: HTMLElement, ...names: string[]): Promise<void> {
  const chooser = root.querySelector<HTMLInputElement>("input[type=file]")!;
  Object.defineProperty(chooser, "files", { value: names.map((name) => ({ name })), configurable: true });
  await act(() => {
    chooser.dispatchEvent(new (root.ownerDocument.defaultView as typeof window).Event("change"));
  });
}

describe("Save this page", () => {
  test.each([
    ["asking", true],
    ["saving", true],
    ["not", false],
  ] as const)("%s: waits %s", async (is, waits) => {
    const { root } = await rendered(
      <SavePage saved={{ is }} onSave={nothing} onUnsave={nothing} onOpen={nothing} />,
    );
    expect(root.querySelector("button")!.hasAttribute("disabled")).toBe(waits);
  });

  test("a saved page leads to the reader, and can be saved again or taken out", async () => {
    const onOpen = vi.fn();
    const onSave = vi.fn();
    const onUnsave = vi.fn();
    const { press } = await rendered(
      <SavePage
        saved={{ is: "saved", article: "page-1", own: true }}
        onSave={onSave}
        onUnsave={onUnsave}
        onOpen={onOpen}
      />,
    );
    await press("Open");
    await press("Save again");
    await press("Remove");
    expect(onOpen).toHaveBeenCalledWith("reader.html#/page-1");
    expect(onSave).toHaveBeenCalledOnce();
    expect(onUnsave).toHaveBeenCalledWith("page-1");
  });

  test("one that came with a pack of others leads to the reader: there is nothing of one's own to change", async () => {
    const saved = { is: "saved", article: "page-1", own: false } as const;
    const { root } = await rendered(
      <SavePage saved={saved} onSave={nothing} onUnsave={nothing} onOpen={nothing} />,
    );
    expect(controls(root).map(nameOf)).toEqual(["Open"]);
  });
});

describe("a name of the page", () => {
  test("is offered as something new, or as another name for what the library knows", async () => {
    const { root, press } = await rendered(
      <AddName text="Skagen" entities={SHELVES.entities} onAdd={nothing} />,
    );
    expect(root.querySelector("form")).toBeNull();
    await press("Add to my library: Skagen");
    expect(root.querySelector("input")?.value).toBe("Skagen");
    const groups = [...root.querySelectorAll("optgroup")].map(
      (group) => group.querySelectorAll("option").length,
    );
    expect(groups).toEqual([7, SHELVES.entities.length]);
  });

  test("is asked for words: signs alone stand for nothing on a page", async () => {
    const { root, press } = await rendered(<AddName text="…" entities={SHELVES.entities} onAdd={nothing} />);
    await press("Add to my library: …");
    expect(root.querySelector("form button")!.hasAttribute("disabled")).toBe(true);
  });

  test("says why a single letter cannot be added", async () => {
    const { root, press } = await rendered(<AddName text="C" entities={SHELVES.entities} onAdd={nothing} />);
    await press("Add to my library: C");
    expect(root.querySelector("form button")!.hasAttribute("disabled")).toBe(true);
    expect(root.querySelector("form [role=status]")!.textContent).toMatch(/single letter/);
  });

  test("is added as what was chosen", async () => {
    const onAdd = vi.fn();
    const { root, press } = await rendered(
      <AddName text="Skagen" entities={SHELVES.entities} onAdd={onAdd} />,
    );
    await press("Add to my library: Skagen");
    const submit = () =>
      root
        .querySelector("form")!
        .dispatchEvent(
          new (root.ownerDocument.defaultView as typeof window).Event("submit", { cancelable: true }),
        );
    submit();
    expect(onAdd).toHaveBeenCalledWith("Skagen", { type: "organisation" });
  });
});

describe("the shelf", () => {
  test("offers to remove what is the reader's own, and a pack of others; never what ships", async () => {
    const { root } = await rendered(shelf(OWN_SHELVES));
    const removing = controls(root)
      .map(nameOf)
      .filter((name) => name.startsWith("Remove"));
    expect(removing).toEqual([
      expect.stringContaining("A winter without diesel"),
      "Remove: Kaltstart",
      "Remove this pack: Boats and what drives them",
      "Remove: Ada Lindqvist",
    ]);
  });

  test("shows the first of very many articles, by the number in their ids, and all when asked", async () => {
    const of = (n: number) => ({
      ...OWN_SHELVES.articles[0]!,
      id: `a${n}`,
      title: `No. ${n}`,
      pack: "boats",
    });
    const articles = Array.from({ length: 1200 }, (_, i) => of(1200 - i));
    const packs = [{ id: "boats", title: "Boats" }];
    const { root, press } = await rendered(shelf({ articles, entities: [], packs }));
    const shown = () => [...root.querySelectorAll(".shelf-articles a")].map((link) => link.textContent);
    expect(shown().length).toBe(100);
    expect([shown()[1], shown()[99]]).toEqual(["No. 2", "No. 100"]);
    await press("Show all 1,200");
    expect(shown().length).toBe(1200);
    await press("Show fewer");
    expect(shown().length).toBe(100);
  });

  test("says so where no name is like what one looks for", async () => {
    const { root, text, type } = await rendered(shelf(OWN_SHELVES));
    const filter = root.querySelector<HTMLInputElement>(".shelf-names input")!;
    await type(filter, "zzz");
    expect(text()).toContain("Nothing in your library matches “zzz”.");
    await type(filter, "  ");
    expect(text()).not.toContain("Nothing in your library");
  });

  test("says what was removed, and puts it back", async () => {
    const putBack = vi.fn(async () => true);
    const remove = vi.fn(async () => putBack);
    const { text, press } = await rendered(shelf(OWN_SHELVES, keeper({ remove })));
    await press("Remove: Kaltstart");
    expect(remove).toHaveBeenCalledWith({ articles: ["page-2"], entities: [] });
    expect(text()).toContain("“Kaltstart” is out of your library.");
    await press("Undo");
    expect(putBack).toHaveBeenCalledOnce();
    expect(text()).not.toContain("is out of your library");
  });

  test("says that something is on its way in, and puts back nothing twice", async () => {
    const coming = Promise.withResolvers<boolean>();
    const remove = async () => () => coming.promise;
    const { text, press, type, root } = await rendered(shelf(OWN_SHELVES, keeper({ remove })));
    await press("Remove: Kaltstart");
    await press("Undo");
    expect(text()).toContain("Putting it into your library …");
    expect(text()).not.toContain("Undo");
    coming.resolve(true);
    await type(root.querySelector("input")!, "");
    expect(text()).not.toContain("Putting it into your library …");
  });

  test("a second press finds nothing to remove, and the first can still be taken back", async () => {
    const putBack = vi.fn(async () => true);
    const remove = vi.fn<ShelfKeeper["remove"]>(async () => null).mockResolvedValueOnce(putBack);
    const { press } = await rendered(shelf(OWN_SHELVES, keeper({ remove })));
    await press("Remove: Kaltstart");
    await press("Remove: Kaltstart");
    await press("Undo");
    expect(putBack).toHaveBeenCalledOnce();
  });

  test("says what can be done where there is no room", async () => {
    const remove = () => Promise.reject(Object.assign(new Error("full"), { name: "QuotaExceededError" }));
    const { text, press } = await rendered(shelf(OWN_SHELVES, keeper({ remove })));
    await press("Remove: Kaltstart");
    expect(text()).toContain("There is no room left");
  });

  test("says plainly that nothing was removed where that failed", async () => {
    const remove = () => Promise.reject(new Error("no room"));
    const { text, press } = await rendered(shelf(OWN_SHELVES, keeper({ remove })));
    await press("Remove: Kaltstart");
    expect(text()).toContain("That could not be saved.");
  });

  test("tells the first faults of a pack that has thousands, and how many more there are", async () => {
    const why = Array.from({ length: 4000 }, (_, i) => `articles[${i}]: Expected an article.`).join("\n");
    const { root, text } = await rendered(<Refused why={why} came="nothing" onClose={nothing} />);
    expect(root.querySelectorAll("li").length).toBe(50);
    expect(text()).toContain("articles[49]:");
    expect(text()).toContain("3,950 more faults");
  });

  test("does not say of several files that nothing was imported where some were", async () => {
    const importFile = (file: File) =>
      file.name === "boats.json"
        ? Promise.resolve({ title: "Boats", isLeft: false })
        : Promise.reject(new Error("It is empty."));
    const { root, text } = await rendered(shelf(OWN_SHELVES, keeper({ importFile })));
    await choose(root, "boats.json", "notes.json");
    await vi.waitFor(() => expect(text()).toContain("It is empty."));
    expect(root.querySelector("[role=alert] h2")!.textContent).toBe("Not every file was imported");
    await choose(root, "notes.json");
    await vi.waitFor(() =>
      expect(root.querySelector("[role=alert] h2")!.textContent).toBe("Nothing was imported"),
    );
  });

  describe("of a pack that is there already", () => {
    const importFile: ShelfKeeper["importFile"] = async (_, ask) => ({
      title: "Boats",
      isLeft: !(await ask(REPLACED)),
    });

    test("says what would go and what would come, and waits for the reader's word", async () => {
      const { root, text, press } = await rendered(shelf(OWN_SHELVES, keeper({ importFile })));
      await choose(root, "boats.json");
      const question = root.querySelector("[role=alertdialog]")!;
      expect(question.querySelector("h2")!.textContent).toBe("“Old boats” is in your library already");
      expect([...question.querySelectorAll("li")].map((line) => line.textContent)).toEqual([
        "2 articles go.",
        "1 article comes in other words.",
        "1,200 articles are new.",
        "1 name goes.",
      ]);
      expect(question.textContent).toContain("Your own articles, names and corrections stay.");
      expect(text()).not.toContain("Putting it into your library");
      await press("Replace it");
      expect(root.querySelector("[role=alertdialog]")).toBeNull();
      expect(text()).toContain("“Boats” is imported.");
    });

    test("leaves it as it is where the reader says so", async () => {
      const { root, text, press } = await rendered(shelf(OWN_SHELVES, keeper({ importFile })));
      await choose(root, "boats.json");
      await press("Leave it as it is");
      expect(text()).toContain("“Boats” was not imported.");
    });

    test("asks one question after another, and of the reader's own says that nothing else changes", async () => {
      const own = { ...REPLACED, own: true, articles: { gone: 0, changed: 2, fresh: 0 } };
      const both: ShelfKeeper["importFile"] = async (file, ask) => ({
        title: file.name,
        isLeft: !(await ask(file.name === "mine.json" ? own : REPLACED)),
      });
      const { root, text, press } = await rendered(shelf(OWN_SHELVES, keeper({ importFile: both })));
      await choose(root, "boats.json");
      await choose(root, "mine.json");
      expect(text()).toContain("“Old boats” is in your library already");
      await press("Replace it");
      expect(text()).toContain("Part of this file is in your library already, in other words");
      expect(text()).toContain("All else of your own stays, and so do your corrections.");
      await press("Replace it");
      expect(text()).toContain("“mine.json” is imported.");
    });

    test("asks too where what was removed cannot be put back without a loss", async () => {
      const putBack = vi.fn<PutBack>((ask) => ask(REPLACED));
      const { text, press } = await rendered(shelf(OWN_SHELVES, keeper({ removePack: async () => putBack })));
      await press("Remove this pack: Boats and what drives them");
      await press("Undo");
      expect(text()).toContain("“Old boats” is in your library already");
      await press("Leave it as it is");
      expect(text()).not.toContain("Putting it into your library");
      // What was removed is not lost by that.
      await press("Undo");
      await press("Replace it");
      expect(text()).not.toContain("Undo");
    });
  });

  test("says of a file of which a part was imported what is there and what is not", async () => {
    const importFile = () =>
      Promise.reject(Object.assign(new Error("There is no room left."), { isPart: true }));
    const { root, text } = await rendered(shelf(OWN_SHELVES, keeper({ importFile })));
    await choose(root, "mine.json");
    await vi.waitFor(() => expect(text()).toContain("There is no room left."));
    expect(root.querySelector("[role=alert] h2")!.textContent).toBe("Only a part was imported");
  });

  test("says that the file is on its way: a large library takes a while", async () => {
    const written = Promise.withResolvers<void>();
    const { text, press, type, root } = await rendered(
      shelf(OWN_SHELVES, keeper({ exportOwn: () => written.promise })),
    );
    await press("Export my own");
    expect(text()).toContain("Getting the file ready …");
    written.resolve();
    await type(root.querySelector("input")!, "");
    expect(text()).not.toContain("Getting the file ready …");
  });

  test("tells where own articles come from while there is none", async () => {
    const { text } = await rendered(shelf(SHELVES));
    expect(text()).toContain("Save a page from the toolbar’s window");
  });
});
