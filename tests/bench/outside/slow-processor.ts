/** A page on a processor a quarter as fast. */
import { traced } from "./trace.ts";
import { pause, type TwoBrowsers } from "./two-browsers.ts";

/** Lengths of the tasks that ran our code, ms (see `Trace`). The page has no script of its own. */
export async function measureSlow(
  { sides: [extension], put }: TwoBrowsers,
  html: string,
  seconds: number,
): Promise<number[]> {
  put("/", html);
  const tab = await extension.tab();
  const trace = await traced(tab, async (session) => {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await tab.goto(extension.origin, { waitUntil: "commit" });
    await pause(seconds * 1000);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  });
  await tab.close();
  return trace.tasks;
}
