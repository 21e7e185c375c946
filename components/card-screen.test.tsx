import { expect, test, vi } from "vitest";
import type { Reading } from "../lib/crossref/content.ts";
import { rendered } from "../tests/rendered.ts";
import { CARD, ECHO, label } from "../tests/visual/stage/content.ts";
import { type CardClient, CardScreen, type Shown } from "./CardScreen.tsx";
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
  why: "alias “Nordlys”",
  host: "example-news.com",
  pageAddress: "https://example-news.com/harbour?from=mail#top",
  focus: false,
};

function stage(more: Partial<CardClient> = {}) {
  const switchSite = vi.fn(async () => {});
  const client = {
    card: vi.fn(async ({ entity }: Reading) => ({ ...CARD, entity: { ...CARD.entity, ...label(entity!) } })),
    echo: vi.fn(async () => ECHO),
    open: vi.fn(),
    suppress: vi.fn(async () => {}),
    unsuppress: vi.fn(async () => {}),
    alias: vi.fn(async () => {}),
    unalias: vi.fn(async () => {}),
    switchSite,
    ...more,
  };
  const told = { onPin: vi.fn(), onClose: vi.fn(), onPainted: vi.fn() };
  const screen = (to: Shown = shown) => rendered(<CardScreen shown={to} client={client} {...told} />);
  return { client, switchSite, told, screen };
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

test("“Not this” covers what was chosen and can be taken back", async () => {
  const { client, screen } = stage();
  const { press, text } = await screen();
  await press(words.actions.notThis);
  await press(words.actions.scopes.page);
  const rule = {
    surface: "Nordlys",
    entity: "nordlys",
    scope: "page",
    where: "https://example-news.com/harbour",
  };
  expect(client.suppress).toHaveBeenCalledWith(rule);
  expect(text()).toContain(words.actions.notThisDone("Nordlys", "page"));
  await press(words.undo);
  expect(client.unsuppress).toHaveBeenCalledWith(rule);
  expect(text()).not.toContain(words.actions.notThisDone("Nordlys", "page"));
});

test("the site is switched off and on again", async () => {
  const { switchSite, screen } = stage();
  const { press } = await screen();
  await press(words.actions.off);
  await press(words.undo);
  expect(switchSite.mock.calls).toEqual([
    [shown.pageAddress, false],
    [shown.pageAddress, true],
  ]);
});

test("what could not be kept is said, without an undo", async () => {
  const { screen } = stage({ switchSite: () => Promise.reject(new Error("full")) });
  const { press, text } = await screen();
  await press(words.actions.off);
  expect(text()).toContain(words.actions.failed);
  await expect(press(words.undo)).rejects.toThrow("No control");
});

test("an unknown entity, an empty echo and a failure are said plainly", async () => {
  const text = async (client: Partial<CardClient>, entity: string | null) =>
    (await stage(client).screen({ ...shown, reading: { ...reading, entity } })).text();
  expect(await text({ card: async () => null }, "nordlys")).toContain(words.card.gone);
  expect(await text({ echo: async () => ({ quotes: [] }) }, null)).toContain(words.card.gone);
  expect(await text({ card: () => Promise.reject(new Error("asleep")) }, "nordlys")).toContain(
    words.card.failed,
  );
  expect(await text({}, null)).toContain("burned diesel at the quay");
});
