import type { CDPSession, Page } from "playwright-core";

/** A finger, as the browser has it from the screen. */
export async function finger(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  return {
    async press(selector: string, ms: number) {
      const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
      await touch("touchStart", x + width / 2, y + height / 2);
      await page.waitForTimeout(ms);
      await touch("touchEnd");
    },
    async sweep(x: number, from: number, to: number) {
      await touch("touchStart", x, from);
      for (let i = 1; i <= 6; i++) await touch("touchMove", x, from + ((to - from) * i) / 6);
      await touch("touchEnd");
    },
  };
}
