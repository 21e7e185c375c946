import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Reach } from "./reach.ts";

describe("how far marks stand", () => {
  beforeEach(() => void vi.stubGlobal("innerHeight", 1000));
  afterEach(() => void vi.unstubAllGlobals());

  it("is the same on both sides until the reader scrolls", () => {
    const reach = new Reach();
    expect([reach.above, reach.below]).toEqual([2000, 2000]);
  });

  it("is further where the reader goes, and as far in all", () => {
    const reach = new Reach();
    reach.scrolled(0, 700);
    expect([reach.above, reach.below]).toEqual([1000, 3000]);
    reach.scrolled(700, 600);
    expect([reach.above, reach.below]).toEqual([3000, 1000]);
  });

  it("stays as it was where nothing was scrolled, and where no place is known to come from", () => {
    const reach = new Reach();
    reach.scrolled(NaN, 300);
    expect(reach.below).toBe(2000);
    reach.scrolled(300, 900);
    reach.scrolled(900, 900);
    expect(reach.below).toBe(3000);
  });

  it("is short on a page that is changing", () => {
    const reach = new Reach();
    reach.lively = true;
    expect([reach.above, reach.below]).toEqual([400, 400]);
  });

  it.each([
    ["in view", 100, 200, 0],
    ["partly in view", -50, 20, 0],
    ["half of the reach below", 2000, 2100, 0.5],
    ["out of reach above", -5000, -4000, 2],
    ["without a box", NaN, NaN, Infinity],
  ])("tells the share of it at which a box stands: %s", (_, top, bottom, share) =>
    expect(new Reach().share(top, bottom)).toBe(share),
  );

  it("tells how much of it a scroll has used up", () => {
    const reach = new Reach();
    reach.scrolled(0, 100);
    expect([reach.usedUp(1500), reach.usedUp(-500)]).toEqual([0.5, 0.5]);
  });
});
