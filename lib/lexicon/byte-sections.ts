/** Numbers as little-endian bytes, of the width that the largest of them needs (1, 2 or 4); of 4 where one is negative. */
export function packNumbers(numbers: ArrayLike<number>): { width: number; bytes: Uint8Array } {
  let largest = 0;
  let negative = false;
  for (let i = 0; i < numbers.length; i++) {
    largest = Math.max(largest, numbers[i]!);
    negative ||= numbers[i]! < 0;
  }
  const width = negative || largest > 0xffff ? 4 : largest > 0xff ? 2 : 1;
  const bytes = new Uint8Array(numbers.length * width);
  for (let i = 0; i < numbers.length; i++)
    for (let k = 0; k < width; k++) bytes[i * width + k] = (numbers[i]! >> (8 * k)) & 0xff;
  return { width, bytes };
}

/**
 * The numbers of a section as 32-bit integers. They are converted by the engine itself: pages would wait for a loop over every number,
 * which runs before any code has warmed up. Every machine that runs a browser is little-endian.
 */
export function unpackNumbers(bytes: Uint8Array, offset: number, width: number, length: number): Int32Array {
  const section = bytes.slice(offset, offset + width * length);
  if (width === 1) return new Int32Array(section);
  return new Int32Array(width === 2 ? new Uint16Array(section.buffer) : section.buffer);
}

/**
 * A text as the low bytes of its UTF-16 code units, followed, where one of them needs it, by all their high bytes: most of those are 0, and
 * so they pack well in a row.
 */
export function packText(text: string): { width: number; bytes: Uint8Array } {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const width = units.some((unit) => unit > 0xff) ? 2 : 1;
  const bytes = new Uint8Array(units.length * width);
  units.forEach((unit, i) => {
    bytes[i] = unit & 0xff;
    if (width === 2) bytes[units.length + i] = unit >> 8;
  });
  return { width, bytes };
}

/** Undoes `packText`. */
export function unpackText(bytes: Uint8Array, offset: number, width: number, length: number): string {
  const units = new Uint16Array(bytes.subarray(offset, offset + length));
  if (width === 2) for (let i = 0; i < length; i++) units[i]! |= bytes[offset + length + i]! << 8;
  let text = "";
  // In portions: a call takes only so many arguments.
  for (let at = 0; at < length; at += 4096) text += String.fromCharCode(...units.subarray(at, at + 4096));
  return text;
}

/**
 * By how much each number differs from the one before: a rise is doubled, a fall is doubled less one. So none is negative, and a section
 * that falls now and then needs no more bytes than one that only rises.
 */
export function differences(numbers: ArrayLike<number>): number[] {
  return Array.from({ length: numbers.length }, (_, i) => {
    const more = numbers[i]! - (i > 0 ? numbers[i - 1]! : 0);
    return more < 0 ? -2 * more - 1 : 2 * more;
  });
}

/** Undoes `differences`, in place. */
export function sums(numbers: Int32Array): Int32Array {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    const stored = numbers[i]!;
    sum += stored & 1 ? -((stored + 1) >> 1) : stored >> 1;
    numbers[i] = sum;
  }
  return numbers;
}
