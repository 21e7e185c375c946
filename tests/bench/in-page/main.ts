/** What the measured page runs: `bench` is spoken to from outside. */
import { bareWalk, floor } from "./floor.ts";
import { ahoCorasick, compromise, markJs, regularExpression } from "./peers.ts";
import { sidelight, sidelightHere, withoutPauses } from "./sidelight.ts";
import { restore, settle, stage } from "./stage.ts";
import type { Way } from "./way.ts";

const MAKERS: Record<string, (names: string[], compiled: Uint8Array) => Way> = {
  walk: () => bareWalk,
  floor: () => floor,
  sidelight: (_, compiled) => sidelight(compiled),
  "sidelight, one thread": (_, compiled) => sidelightHere(compiled),
  "regular expression": (names) => regularExpression(names, "g"),
  "regular expression, any case": (names) => regularExpression(names, "gi"),
  "modern-ahocorasick": ahoCorasick,
  compromise,
  "mark.js": markJs,
};

/** ms of each run, and the mentions found in one. */
export interface Timed {
  ms: number[];
  found: number;
}

export interface Bench {
  stage(html: string): void;
  /** Makes a way ready for a lexicon; ms that took. Throws where it cannot hold it. */
  prepare(way: string, names: string[], compiled: string): number;
  /** Runs the ways by turns, `rounds` times, on the page as it stands, which is as before when it resolves. */
  run(ways: readonly string[], rounds: number): Promise<Record<string, Timed>>;
  /** The first run of its kind in this process, on text that nobody has touched: ms. */
  first(way: string): Promise<number>;
}

const ways = new Map<string, Way>();

const bench: Bench = {
  stage,
  prepare(name, names, compiled) {
    const bytes = Uint8Array.from(atob(compiled), (character) => character.charCodeAt(0));
    const begin = performance.now();
    ways.set(name, MAKERS[name]!(names, bytes));
    return performance.now() - begin;
  },
  async run(names, rounds) {
    const timed = Object.fromEntries(names.map((name): [string, Timed] => [name, { ms: [], found: 0 }]));
    for (let round = 0; round < rounds; round++)
      for (const name of names) {
        const way = ways.get(name)!;
        await new Promise((done) => setTimeout(done));
        // Every run begins alike: laid out, and the text at hand.
        settle();
        bareWalk.run();
        const { ms, found } = await time(way);
        way.clear?.();
        if (way.changes) restore();
        timed[name]!.ms.push(ms);
        timed[name]!.found = found;
      }
    return timed;
  },
  async first(name) {
    settle();
    return (await time(ways.get(name)!)).ms;
  },
};

async function time(way: Way): Promise<{ ms: number; found: number }> {
  const begin = performance.now();
  const result = way.run();
  // To wait where there is nothing to wait for would count a turn of the loop.
  const found = typeof result === "number" ? result : await result;
  if (typeof found !== "number") return found;
  return { ms: performance.now() - begin, found };
}

withoutPauses();
Object.assign(globalThis, { bench });
