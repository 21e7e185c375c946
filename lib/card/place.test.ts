import { describe, expect, it } from "vitest";
import { placeCard } from "./place.ts";

const VIEW = { width: 1000, height: 800 };
const SIZE = { width: 400, height: 300 };
const line = (left: number, top: number, width = 80) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe("a card stands", () => {
  it.each([
    ["below its line", [line(300, 100)], { x: 300, y: 126, height: 300, side: "below" }],
    ["above where there is more room", [line(300, 700)], { x: 300, y: 394, height: 300, side: "above" }],
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
  it("and is lower where there is no room", () => {
    expect(placeCard([line(300, 300)], null, { width: 400, height: 900 }, VIEW)).toMatchObject({
      y: 326,
      height: 466,
    });
  });
  it("beside the mention in a low viewport", () => {
    const place = placeCard([line(100, 100)], null, SIZE, { width: 1000, height: 220 });
    expect(place).toMatchObject({ side: "beside", x: 186, y: 8, height: 204 });
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
