/** Where Sidelight's time goes: self time by function while it reads a page over and over, by the browser's own profiler. */
import type { Page } from "playwright-core";
import { runIn } from "./open-bench.ts";

/** Share of the profile, 0 … 1, of each function: the dearest first. */
export async function profile(
  page: Page,
  way: string,
  runs: number,
): Promise<[name: string, share: number][]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Profiler.start");
  await runIn(page, [way], runs);
  const { profile: taken } = await session.send("Profiler.stop");
  const names = new Map(
    taken.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || "(anonymous)"]),
  );
  const self = new Map<string, number>();
  let all = 0;
  taken.samples?.forEach((id, i) => {
    const name = names.get(id)!;
    if (name === "(idle)" || name === "(program)" || name === "(root)") return;
    const time = taken.timeDeltas![i]!;
    self.set(name, (self.get(name) ?? 0) + time);
    all += time;
  });
  await session.detach();
  return [...self].map(([name, time]): [string, number] => [name, time / all]).sort((a, b) => b[1] - a[1]);
}
