import type { CompiledSense } from "./compiled.ts";
import type { Sense } from "./entity.ts";

/** Equal conditions share a number. */
export function senseTable(cues: string[]): { list: CompiledSense[]; numberOf(sense: Sense): number } {
  const list: CompiledSense[] = [];
  const known = new Map<string, number>();
  const groups = (names: string[] | undefined): number[] =>
    (names ?? []).map((name) => cues.indexOf(name)).filter((n) => n >= 0);
  return {
    list,
    numberOf(sense) {
      const compiled: CompiledSense = {
        afterFull: sense.afterFull ?? false,
        near: groups(sense.near),
        page: groups(sense.page),
        about: groups(sense.about),
        dense: groups(sense.dense),
        unless: groups(sense.unless),
        notBefore: (sense.notBefore ?? []).map((word) => word.toLowerCase()),
        notAfter: (sense.notAfter ?? []).map((word) => word.toLowerCase()),
      };
      const key = JSON.stringify(compiled);
      if (key === NO_CONDITION) return -1;
      if (!known.has(key)) known.set(key, list.push(compiled) - 1);
      return known.get(key)!;
    },
  };
}
const NO_CONDITION = JSON.stringify({
  afterFull: false,
  near: [],
  page: [],
  about: [],
  dense: [],
  unless: [],
  notBefore: [],
  notAfter: [],
});
