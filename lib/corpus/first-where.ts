/** The least number below `end` for which a test holds; `end` where there is none. The test must hold for all numbers after that one. */
export function firstWhere(end: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
