import { FOLD, foldWide, NARROW } from "../lexicon/characters.ts";

/**
 * Whether the capitals that a name asks for stand in `text.slice(start, end)`. Bit n of `bits` asks for the n-th letter.
 * Letters beyond the 31st are not asked about.
 */
export function capitalsHold(text: string, start: number, end: number, bits: number): boolean {
  for (let i = start, left = bits; left !== 0 && i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = unit < NARROW ? FOLD[unit]! : foldWide(unit);
    if (folded < 48) continue;
    if ((left & 1) === 1 && !isCapital(unit)) return false;
    left >>>= 1;
  }
  return true;
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
