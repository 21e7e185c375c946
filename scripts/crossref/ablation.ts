import type { TermKind } from "../../lib/crossref/terms.ts";
import { WEIGHTS, type Weights } from "../../lib/crossref/weights.ts";

const KINDS: Record<TermKind, string> = {
  w: "words",
  c: "concepts",
  e: "entities",
  p: "pairs",
  f: "figures",
  d: "years",
};
type Single = Exclude<keyof Weights, "kinds">;

const withKind = (kind: TermKind, factor: number): Weights => ({
  ...WEIGHTS,
  kinds: { ...WEIGHTS.kinds, [kind]: WEIGHTS.kinds[kind] * factor },
});
const withSingle = (name: Single, value: number): Weights => ({ ...WEIGHTS, [name]: value });

/** The ranking without each of its signals in turn. */
export function ablations(): [string, Weights][] {
  const kinds = Object.entries(KINDS).map(([kind, name]): [string, Weights] => [
    `without ${name}`,
    withKind(kind as TermKind, 0),
  ]);
  return [
    ...kinds,
    ["without the entity pointed at", withSingle("pointed", 0)],
    ["without what was learnt", withSingle("associations", 0)],
    ["without the best sentence", withSingle("sentence", 0)],
    ["with the field's setting in full", withSingle("setting", 1)],
    ["without the paragraph around", withSingle("paragraph", 0)],
    ["without spreading over articles", withSingle("repeat", 1)],
  ];
}

/** The ranking with each weight less and more by three tenths. */
export function stability(): [string, Weights][] {
  const singles = Object.keys(WEIGHTS).filter((name) => name !== "kinds") as Single[];
  return [0.7, 1.3].flatMap((factor) => [
    ...Object.entries(KINDS).map(([kind, name]): [string, Weights] => [
      `${name} × ${factor}`,
      withKind(kind as TermKind, factor),
    ]),
    // A share of what is kept cannot exceed all of it.
    ...singles.map((name): [string, Weights] => [
      `${name} × ${factor}`,
      withSingle(name, name === "repeat" ? Math.min(1, WEIGHTS[name] * factor) : WEIGHTS[name] * factor),
    ]),
  ]);
}
