/** Every scene of the stage by its structure: what is there for those who hear it, and where it stands for those who see it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Shot, shots } from "./shots.ts";

export const KEPT = join(import.meta.dirname, "structure");

/** One scene. `boxes`: of each look, as `look.ts` says them. */
interface Structure {
  tree: string[];
  boxes: Record<string, Record<string, string>>;
}

/** In these a scene may stand otherwise; colours and languages move nothing that a test of its own does not see. */
const LOOKS = ["light", "narrow", "zoomed", "rtl"];

/** On another machine a box may stand off by so much, px, or by this share: letters are set a little wider and higher there. */
const SLACK = 24;
const SHARE = 0.15;

/** Looks at every scene in turn. `faults` are wrong on any machine. */
export async function observe(
  browser: Browser,
  address: string,
): Promise<{ scenes: Record<string, Structure>; faults: string[] }> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await page.goto(address);
  const names = await page.locator("a").allTextContents();
  const scenes: Record<string, Structure> = Object.fromEntries(
    names.map((name) => [name, { tree: [], boxes: {} }]),
  );
  const faults: string[] = [];
  for (const shot of looksAt(names)) {
    await show(page, address, shot);
    const scene = scenes[shot.scene]!;
    if (shot.look === "light") scene.tree = (await page.locator("#root").ariaSnapshot()).split("\n");
    scene.boxes[shot.look] = await look(page, "boxes");
    for (const fault of await look<string[]>(page, "faults"))
      faults.push(`${shot.scene}, ${shot.look}: ${fault}`);
  }
  await page.close();
  return { scenes, faults };
}

const looksAt = (names: string[]) => {
  const all = shots(names).filter(({ look, press, type }) => LOOKS.includes(look) && !press && !type);
  // One window for each width: to make it larger or smaller costs more than to show another scene.
  return all.toSorted((a, b) => a.look.localeCompare(b.look));
};

async function show(page: Page, address: string, { scene, width, dir }: Shot): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
  await page.goto(`${address}#scene=${scene}&dir=${dir ?? "ltr"}`);
  await page.locator("#root > *").first().waitFor();
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)))");
}

const look = <T>(page: Page, what: string) => page.evaluate<T>(`import("/look.ts").then((m) => m.${what}())`);

/** What was kept, by scene. */
export function readKept(): Record<string, Structure> {
  const files = readdirSync(KEPT).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(KEPT, name), "utf8"))]),
  );
}

/** Where a scene is another than was kept, a line for each; none where it is the same within what fonts may change. */
export function differences(now: Structure, kept: Structure | undefined): string[] {
  if (!kept) return ["is new"];
  const gone = kept.tree
    .filter((line) => !now.tree.includes(line))
    .map((line) => `no longer: ${line.trim()}`);
  const come = now.tree.filter((line) => !kept.tree.includes(line)).map((line) => `new: ${line.trim()}`);
  const order =
    gone.length + come.length === 0 && now.tree.join() !== kept.tree.join() ? ["in another order"] : [];
  return [...gone, ...come, ...order, ...Object.keys(kept.boxes).flatMap((name) => moved(name, now, kept))];
}

function moved(look: string, now: Structure, kept: Structure): string[] {
  const [here, there] = [now.boxes[look] ?? {}, kept.boxes[look]!];
  return [...new Set([...Object.keys(here), ...Object.keys(there)])]
    .filter((name) => !isNear(here[name], there[name]))
    .map((name) => `${look}: ${name} stands at ${here[name] ?? "no place"}, not at ${there[name] ?? "none"}`);
}

function isNear(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const there = b.split(" ").map(Number);
  return a
    .split(" ")
    .map(Number)
    .every(
      (length, i) =>
        Math.abs(length - there[i]!) <=
        Math.max(SLACK, SHARE * Math.max(Math.abs(length), Math.abs(there[i]!))),
    );
}
