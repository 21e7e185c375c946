import { CUE_CONDITIONS, type CueGroups, type Entity, type Lexicon, type Sense } from "../lexicon/entity.ts";

/** What one pack brings to the lexicon. */
interface PackLexicon {
  pack: string;
  cues: CueGroups;
  entities: Entity[];
}

/**
 * One lexicon of many packs. A cue group belongs to its pack: where two packs mean different words by one name, the later
 * pack's group is renamed, so that neither changes what the other's entities rest on.
 */
export function mergeCues(packs: readonly PackLexicon[]): Lexicon {
  const merged: Lexicon = { cues: {}, entities: [] };
  for (const { pack, cues, entities } of packs) {
    const renamed = new Map<string, string>();
    for (const [name, words] of Object.entries(cues)) {
      // A group may be called as something that every object has: “toString”.
      const taken = Object.hasOwn(merged.cues, name) ? merged.cues[name] : undefined;
      const own = taken && taken.join("\n") !== words.join("\n") ? `${name} (${pack})` : name;
      if (own !== name) renamed.set(name, own);
      merged.cues[own] = words;
    }
    merged.entities.push(
      ...(renamed.size > 0 ? entities.map((entity) => rename(entity, renamed)) : entities),
    );
  }
  return merged;
}

function rename(entity: Entity, names: ReadonlyMap<string, string>): Entity {
  const sense = <T extends Sense>(rule: T): T => {
    const renamed = CUE_CONDITIONS.flatMap((key) => {
      const groups = rule[key];
      return groups ? [[key, groups.map((name) => names.get(name) ?? name)] as const] : [];
    });
    return { ...rule, ...Object.fromEntries(renamed) };
  };
  return { ...entity, names: entity.names.map(sense), patterns: entity.patterns.map(sense) };
}
