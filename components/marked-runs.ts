/** A stretch of a passage: `entity` names whom it mentions, null for the words between. */
interface MarkedRun {
  text: string;
  entity: string | null;
}

/**
 * A text cut into runs at its mentions. Offsets are UTF-16, end exclusive. A mention that overlaps an earlier one or reaches beyond the text
 * is passed over, so that the runs together are always the text.
 */
export function markedRuns(
  text: string,
  mentions: readonly { start: number; end: number; entity: string }[],
): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const { start, end, entity } of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) runs.push({ text: text.slice(at, start), entity: null });
    runs.push({ text: text.slice(start, end), entity });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), entity: null });
  return runs;
}
