/** The runs of text in a container, in whole documents, and around a node. */
import { type Container, containerOf } from "./container.ts";
import { isLeftAlone } from "./left-alone.ts";
import { isShadowRoot } from "./node-kinds.ts";
import { type Run, Walk } from "./walk.ts";

/** The runs of a container's own text, in order. */
export function* runsOf(container: Container, readCode: boolean): Generator<Run> {
  const walk = new Walk(container, { readCode, shallow: true });
  for (let run = walk.next(); run; run = walk.next()) yield run;
}

/** All runs of whole documents and shadow roots, from beginning to end, whether they were read before or not. */
export function* everyRun(roots: readonly (Document | ShadowRoot)[], readCode: boolean): Generator<Run> {
  for (const root of roots) {
    if (isShadowRoot(root) && isLeftAlone(root.host, readCode)) continue;
    const walk = new Walk(root, { readCode });
    for (let run = walk.next(); run; run = walk.next()) yield run;
  }
}

/**
 * The run that a text node belongs to now; null where it is in none. To ask about many nodes, hand the same `met` in each time: it keeps the
 * runs of the containers that were walked. It holds only as long as nothing can change the document.
 */
export function runAround(node: Text, readCode: boolean, met: Map<Text, Run> = new Map()): Run | null {
  const container = node.isConnected && !met.has(node) && containerOf(node, readCode);
  if (container)
    for (const run of runsOf(container, readCode)) for (const each of run.nodes) met.set(each, run);
  return met.get(node) ?? null;
}
