import type { CompiledSense } from "./compiled.ts";
import type { Sense } from "./entity.ts";

/** Numbers the senses of names and patterns: equal ones share a number; one that asks for nothing is -1. `cues`: the names of the groups. */
export function senseTable(cues: string[]): { list: CompiledSense[]; numberOf(sense: Sense): number } {
  const list: CompiledSense[] = [];
  const known = new Map<string, number>([[JSON.stringify(compiled({}, cues)), -1]]);
  return {
    list,
    numberOf(sense) {
      const one = compiled(sense, cues);
      const key = JSON.stringify(one);
      if (!known.has(key)) known.set(key, list.push(one) - 1);
      return known.get(key)!;
    },
  };
}

/** A sense as a line: tabs between its members, commas between the items of a member. */
export function writeSense({
  afterFull,
  near,
  page,
  about,
  dense,
  unless,
  notBefore,
  notAfter,
}: CompiledSense): string {
  return [afterFull ? 1 : "", near, page, about, dense, unless, notBefore, notAfter].map(String).join("\t");
}

/** Undoes `writeSense`. */
export function readSense(line: string): CompiledSense {
  const [afterFull, near, page, about, dense, unless, notBefore, notAfter] = line
    .split("\t")
    .map((member) => (member ? member.split(",") : []));
  return {
    afterFull: afterFull!.length > 0,
    near: near!.map(Number),
    page: page!.map(Number),
    about: about!.map(Number),
    dense: dense!.map(Number),
    unless: unless!.map(Number),
    notBefore: notBefore!,
    notAfter: notAfter!,
  };
}

function compiled(sense: Sense, cues: readonly string[]): CompiledSense {
  const groups = (names: string[] = []): number[] =>
    names
      .map((name) => cues.indexOf(name))
      .filter((n) => n >= 0)
      .sort((a, b) => a - b);
  const lower = (words: string[] = []): string[] => words.map((word) => word.toLowerCase()).sort();
  return {
    afterFull: sense.afterFull ?? false,
    near: groups(sense.near),
    page: groups(sense.page),
    about: groups(sense.about),
    dense: groups(sense.dense),
    unless: groups(sense.unless),
    notBefore: lower(sense.notBefore),
    notAfter: lower(sense.notAfter),
  };
}
