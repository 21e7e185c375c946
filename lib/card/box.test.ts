import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { NO_SIZE, resized, Standing } from "./box.ts";

const VIEW = { width: 1000, height: 700 };
const CONTENT = { width: 392, height: 240 };
const LINE = [{ left: 300, top: 100, right: 360, bottom: 118 }];

const place = (standing: Standing, view = VIEW, lines = LINE) => standing.place(lines, null, view)!;
function pinned(content = CONTENT, kept = NO_SIZE): Standing {
  const standing = new Standing(content, kept, false, false);
  place(standing);
  standing.stay();
  return standing;
}

describe("a card that follows its mention", () => {
  it("goes where the mention goes, and is not moved by hand", () => {
    const standing = new Standing(CONTENT, NO_SIZE, false, false);
    const before = place(standing);
    standing.move({ x: 50, y: 50 }, true);
    expect(place(standing)).toEqual(before);
    const scrolled = LINE.map((line) => ({ ...line, top: line.top + 80, bottom: line.bottom + 80 }));
    expect(place(standing, VIEW, scrolled).y).toBe(before.y + 80);
    expect(standing.place([], null, VIEW)).toBeNull();
  });

  it("has the size that the reader gave, and is no higher than what it says", () => {
    const size = (kept: { width: number; height: number }) =>
      place(new Standing(CONTENT, kept, false, false));
    expect(size({ width: 520, height: 200 })).toMatchObject({ width: 520, height: 200 });
    expect(size({ width: 520, height: 900 })).toMatchObject({ width: 520, height: 240 });
  });

  it("is no higher than is calm, unless the reader made it so", () => {
    const tall = { width: 392, height: 900 };
    const high = { ...VIEW, height: 1200 };
    expect(place(new Standing(tall, NO_SIZE, false, false), high)).toMatchObject({ height: 540 });
    expect(place(new Standing(tall, { width: 0, height: 800 }, false, false), high)).toMatchObject({
      height: 800,
    });
  });
});

it("moves with its mention until it is pinned; a sheet does not", () => {
  expect(new Standing(CONTENT, NO_SIZE, false, false).follows).toBe(true);
  expect(pinned().follows).toBe(false);
  expect(new Standing(CONTENT, NO_SIZE, true, false).follows).toBe(false);
});

describe("a pinned card", () => {
  it("stays where it stands when it is pinned, wherever its mention goes", () => {
    const before = place(new Standing(CONTENT, NO_SIZE, false, false));
    expect(place(pinned(), VIEW, [])).toEqual(before);
  });

  it("goes with the hand, from where the hand took hold", () => {
    const standing = pinned();
    const { x, y } = place(standing);
    standing.move({ x: 20, y: 10 }, false);
    place(standing);
    standing.move({ x: 60, y: 30 }, true);
    expect(place(standing)).toMatchObject({ x: x + 60, y: y + 30 });
    standing.move({ x: -60, y: -30 }, true);
    expect(place(standing)).toMatchObject({ x, y });
  });

  it("is taken up where it stands, however far the hand went before", () => {
    const standing = pinned();
    standing.move({ x: -5000, y: 0 }, true);
    const { x } = place(standing);
    standing.move({ x: 30, y: 0 }, true);
    expect(place(standing)).toMatchObject({ x: x + 30 });
  });

  test("is never lost off the screen, however it was dragged", () => {
    const way = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(way, way, size, size, size, (x, y, width, height, content) => {
        const standing = pinned({ ...CONTENT, height: content }, { width, height });
        standing.move({ x, y }, true);
        for (const view of [VIEW, { width: 420, height: 300 }]) {
          const box = place(standing, view);
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(8);
          expect(box.x + box.width).toBeLessThanOrEqual(view.width - 8);
          expect(box.y + box.height).toBeLessThanOrEqual(view.height - 8);
        }
      }),
    );
  });

  it("grows with what it says, down to the edge, and no higher than is calm", () => {
    const standing = pinned();
    const { y } = place(standing);
    standing.content = { width: 392, height: 2000 };
    const low = { ...VIEW, height: 500 };
    expect(place(standing, low)).toMatchObject({ y, height: low.height - 8 - y });
    expect(place(standing, { ...VIEW, height: 2000 })).toMatchObject({ y, height: 540 });
  });
});

it("a corner gives a size, along one side where it is dragged along that", () => {
  const from = { width: 392, height: 240 };
  expect(resized(NO_SIZE, from, { x: 60, y: 40 })).toEqual({ width: 452, height: 280 });
  expect(resized(NO_SIZE, from, { x: 60, y: 3 })).toEqual({ width: 452, height: 0 });
  expect(resized({ width: 500, height: 300 }, from, { x: -900, y: -900 })).toEqual({
    width: 280,
    height: 160,
  });
});

it("a sheet is as wide as the screen and leaves some of the page in sight", () => {
  const phone = { width: 390, height: 800 };
  const sheet = (height: number) => place(new Standing({ width: 392, height }, NO_SIZE, true, false), phone);
  expect(sheet(300)).toEqual({ x: 0, y: 500, width: 390, height: 300, side: "sheet" });
  expect(sheet(2000)).toMatchObject({ y: 240, height: 560 });
});
