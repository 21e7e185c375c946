import { describe, expect, it } from "vitest";
import type { Point, Rect } from "./corridor.ts";
import { placeCard as place, type Size } from "./place.ts";

const VIEW = { width: 1000, height: 800 };
const SIZE = { width: 400, height: 300 };
const line = (left: number, top: number, width = 80) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

const placeCard = (lines: Rect[], point: Point | null, wanted: Size, viewport: Size) =>
  place(lines, point, wanted, viewport, false);

describe("a card stands", () => {
  it.each([
    ["below its line", [line(300, 100)], { x: 300, y: 126, height: 300, side: "below" }],
    ["above where there is more room", [line(300, 700)], { x: 300, y: 394, height: 300, side: "above" }],
    ["above every line of a mention that wraps", [line(900, 680), line(20, 700)], { y: 374, side: "above" }],
    ["within the viewport at the right", [line(900, 100)], { x: 592, y: 126 }],
    ["within the viewport at the left", [line(0, 100)], { x: 8 }],
    [
      "clear of every line of a mention that wraps",
      [line(900, 100), line(20, 120)],
      { y: 146, side: "below" },
    ],
  ])("%s", (_, lines, place) => {
    expect(placeCard(lines, null, SIZE, VIEW)).toMatchObject(place);
  });

  it("at the line that is pointed at", () => {
    expect(placeCard([line(900, 100), line(20, 120)], { x: 50, y: 130 }, SIZE, VIEW)).toMatchObject({
      x: 20,
    });
  });
  it.each([
    [99, 99],
    [131, 121],
  ])("at that line, though the pointer at %i, %i is rounded off it", (x, y) => {
    expect(placeCard([line(20, 140), line(100, 100, 30)], { x, y }, SIZE, VIEW)).toMatchObject({ x: 100 });
  });
  it("under the pointer where the name is long", () => {
    expect(placeCard([line(100, 100, 500)], { x: 400, y: 110 }, SIZE, VIEW)).toMatchObject({ x: 360 });
  });
  it("and is lower where there is no room", () => {
    expect(placeCard([line(300, 300)], null, { width: 400, height: 900 }, VIEW)).toMatchObject({
      y: 326,
      height: 466,
    });
    expect(placeCard([line(300, 600)], null, { width: 400, height: 900 }, VIEW)).toMatchObject({
      y: 8,
      height: 586,
    });
  });
  it("and is narrower in a narrow viewport", () => {
    expect(placeCard([line(30, 100)], null, SIZE, { width: 360, height: 800 })).toMatchObject({
      x: 8,
      width: 344,
    });
  });
  it("beside the mention in a low viewport", () => {
    const low = placeCard([line(100, 100)], null, SIZE, { width: 1000, height: 220 });
    expect(low).toMatchObject({ side: "beside", x: 186, y: 8, height: 204 });
  });

  it("never over the line, wherever that is", () => {
    for (let top = 0; top <= 780; top += 13)
      for (let left = 0; left <= 950; left += 37) {
        const box = line(left, top);
        const { x, y, width, height } = placeCard([box], null, SIZE, VIEW);
        expect(y >= box.bottom || y + height <= box.top).toBe(true);
        expect(x >= 8 && x + width <= 992 && y >= 8 && y + height <= 792).toBe(true);
      }
  });
});

describe("where lines run down, a card stands", () => {
  const column = (left: number, top: number, height = 80) => ({
    left,
    top,
    right: left + 20,
    bottom: top + height,
  });
  it.each([
    ["right of its line", [column(300, 100)], { x: 326, y: 100, width: 400, height: 300 }],
    ["left where there is more room", [column(700, 100)], { x: 294, y: 100, width: 400 }],
    ["left of every line of a mention that wraps", [column(700, 100), column(680, 20)], { x: 274, y: 100 }],
    ["within the viewport at the foot", [column(300, 700)], { x: 326, y: 492 }],
    ["clear of every line of a mention that wraps", [column(300, 700), column(280, 20)], { x: 326 }],
  ])("%s", (_, lines, wanted) => {
    expect(place(lines, null, SIZE, VIEW, true)).toMatchObject(wanted);
  });

  it("at the line that is pointed at", () => {
    const lines = [column(300, 700), column(280, 20)];
    expect(place(lines, { x: 290, y: 60 }, SIZE, VIEW, true)).toMatchObject({ x: 326, y: 20 });
  });

  it("narrower where neither side has room, and below where it would be of no use", () => {
    const [narrow, tiny] = [700, 500].map((width) => ({ width, height: 800 }));
    expect(place([column(350, 100)], null, SIZE, narrow!, true)).toMatchObject({ x: 8, width: 336 });
    expect(place([column(250, 100)], null, SIZE, tiny!, true)).toMatchObject({ x: 92, y: 186, width: 400 });
  });

  it("never over the line, wherever that is", () => {
    for (let top = 0; top <= 720; top += 37)
      for (let left = 0; left <= 980; left += 13) {
        const box = column(left, top);
        const { x, y, width, height } = place([box], null, SIZE, VIEW, true);
        expect(x >= box.right || x + width <= box.left).toBe(true);
        expect(x >= 8 && x + width <= 992 && y >= 8 && y + height <= 792).toBe(true);
      }
  });
});
