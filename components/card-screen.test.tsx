import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Reading } from "../lib/crossref/reading.ts";
import { rendered } from "../tests/rendered.ts";
import { CARD, ECHO, label } from "../tests/visual/stage/content.ts";
import { type CardClient, CardScreen, type Shown } from "./CardScreen.tsx";
import { UNDO_WINDOW } from "./use-deferred.ts";
import { words } from "./words.ts";

const reading: Reading = {
  paragraph: "Nordlys stores the wind.",
  start: 0,
  end: 24,
  entity: "nordlys",
  pageTitle: "",
};
const shown: Shown = {
  type: "show",
  turn: 7,
  reading,
  surface: "Nordlys",
  why: { kind: "name", by: "Nordlys", signs: [] },
  host: "example-news.com",
  pageAddress: "https://example-news.com/harbour?from=mail#top",
  focus: false,
  sheet: false,
};

function stage<T extends Partial<CardClient>>(more = {} as T) {
  const client = {
    card: vi.fn(async ({ entity }: Reading) => ({ ...CARD, entity: { ...CARD.entity, ...label(entity!) } })),
    echo: vi.fn(async () => ECHO),
    open: vi.fn(),
    suppress: vi.fn(async () => {}),
    alias: vi.fn(async () => {}),
    switchOff: vi.fn(async () => {}),
    ...more,
  };
  const told = { onPin: vi.fn(), onClose: vi.fn(), onMove: vi.fn(), onResize: vi.fn(), onPainted: vi.fn() };
  const screen = (to: Shown = shown) => rendered(<CardScreen shown={to} client={client} {...told} />);
  return { client, told, screen };
}

test("the card is painted once it has its content, and says so with its turn", async () => {
  const { told, screen } = stage();
  const { text } = await screen();
  expect(text()).toContain("Nordlys Cells");
  expect(told.onPainted.mock.calls).toEqual([[7]]);
});

test("a related entity is a step in the card, and Alt+Left the way back", async () => {
  const { client, told, screen } = stage();
  const { root, press, key } = await screen();
  const head = () => root.querySelector("h1")?.textContent;
  await press("Harbour Grid");
  expect(client.card).toHaveBeenLastCalledWith({ ...reading, entity: "harbour" });
  expect(head()).toBe("Harbour Grid");
  await key("ArrowLeft", { altKey: true });
  expect(head()).toBe("Nordlys Cells");
  // At the first step there is nowhere to go, and the page must not be left by it.
  await key("ArrowLeft", { altKey: true });
  expect(head()).toBe("Nordlys Cells");
  expect(told.onClose).not.toHaveBeenCalled();
});

test("Escape closes", async () => {
  const { told, screen } = stage();
  await (await screen()).key("Escape");
  expect(told.onClose).toHaveBeenCalledOnce();
});

test("“Not this” covers what was chosen, and is done when the card goes", async () => {
  const { client, screen } = stage();
  const { press, text, leave } = await screen();
  await press(words.actions.notThis);
  await press(words.actions.scopes.page);
  expect(text()).toContain(words.actions.notThisDone("Nordlys", "page"));
  expect(client.suppress).not.toHaveBeenCalled();
  await leave();
  const rule = {
    surface: "Nordlys",
    entity: "nordlys",
    scope: "page",
    where: "https://example-news.com/harbour",
  };
  expect(client.suppress.mock.calls).toEqual([[rule]]);
});

test("another name is one that can stand on a page: no signs alone, and none without end", async () => {
  const { client, screen } = stage();
  const { root, press, type, leave } = await screen();
  await press(words.actions.why);
  await press(words.actions.alias);
  const field = root.querySelector<HTMLInputElement>("form input")!;
  const add = root.querySelector<HTMLButtonElement>("form button")!;
  expect(field.getAttribute("maxLength")).toBe("200");
  await type(field, " 😀… ");
  expect(add.hasAttribute("disabled")).toBe(true);
  await type(field, "C");
  expect(add.hasAttribute("disabled")).toBe(true);
  expect(root.querySelector(".card-panel [role=status]")!.textContent).toBe(words.own.tooShort);
  await type(field, "𝕏 Corp");
  expect(add.hasAttribute("disabled")).toBe(true);
  expect(root.querySelector(".card-panel [role=status]")!.textContent).toBe(words.own.unread("𝕏"));
  await type(field, "C++");
  expect(add.hasAttribute("disabled")).toBe(false);
  expect(root.querySelector(".card-panel [role=status]")!.textContent).toBe("");
  await type(field, " 北 ");
  expect(add.hasAttribute("disabled")).toBe(false);
  await leave();
  expect(client.alias).not.toHaveBeenCalled();
});

test("what was taken back is never done", async () => {
  const { client, screen } = stage();
  const { press, text, leave } = await screen();
  await press(words.actions.off);
  await press(words.undo);
  expect(text()).not.toContain(words.actions.offDone(shown.host));
  await leave();
  expect(client.switchOff).not.toHaveBeenCalled();
});

describe("once the window has passed", () => {
  beforeEach(
    () => void vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout"] }),
  );
  afterEach(() => void vi.useRealTimers());
  const wait = () => act(() => vi.advanceTimersByTimeAsync(UNDO_WINDOW).then(() => {}));

  test("the site is off, and only once", async () => {
    const { client, screen } = stage();
    const { press, leave } = await screen();
    await press(words.actions.off);
    await wait();
    await leave();
    expect(client.switchOff.mock.calls).toEqual([[shown.pageAddress]]);
  });

  test("what could not be kept for want of room is said so", async () => {
    const full = Object.assign(new Error(), { name: "QuotaExceededError" });
    const { screen } = stage({ switchOff: () => Promise.reject(full) });
    const { press, text } = await screen();
    await press(words.actions.off);
    await wait();
    expect(text()).toContain(words.library.full);
  });

  test("what could not be kept is said, without an undo", async () => {
    const { screen } = stage({ switchOff: () => Promise.reject(new Error("full")) });
    const { press, text } = await screen();
    await press(words.actions.off);
    await wait();
    expect(text()).toContain(words.actions.failed);
    await expect(press(words.undo)).rejects.toThrow("No control");
  });
});

test("a failure is told with its reason, and with what helps", async () => {
  const fails = (name: string, message: string) =>
    stage({ card: () => Promise.reject(Object.assign(new Error(message), { name })) }).screen();
  expect((await fails("QuotaExceededError", "")).text()).toContain(words.library.full);
  const unforeseen = (await fails("UnknownError", "Internal error opening the store.")).text();
  expect(unforeseen).toContain("Internal error opening the store.");
  expect(unforeseen).toContain("restart the browser");
});

test("an unknown entity, an empty echo and a failure are said plainly", async () => {
  const text = async (client: Partial<CardClient>, entity: string | null) =>
    (await stage(client).screen({ ...shown, reading: { ...reading, entity } })).text();
  expect(await text({ card: async () => null }, "nordlys")).toContain(words.card.gone);
  expect(await text({ echo: async () => ({ here: [], quotes: [] }) }, null)).toContain(words.card.gone);
  expect(await text({ card: () => Promise.reject(new Error("asleep")) }, "nordlys")).toContain(
    words.card.failed,
  );
  expect(await text({}, null)).toContain("burned diesel at the quay");
});
