/** Figures out of many runs: the middle one, and means of ratios. */

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** `share` 0 … 1; the next value up where it falls between two. NaN where there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The mean for ratios: twice as long and half as long cancel out. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Three digits, thousands with a comma: "0.62", "12.3", "1,040". */
export function threeDigits(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}
