/**
 * Front coding. Words in alphabetical order begin alike, so what is kept of each is how many letters it shares with the one before, and
 * the rest of its letters.
 */

export interface Words {
  /** The letters of all words, one after another; word w is `wordStart[w]` … `wordStart[w + 1] - 1`. */
  letters: ArrayLike<number>;
  wordStart: ArrayLike<number>;
}

/** The same without the first `shared[w]` letters of each word w, with which the word before it begins too. */
interface FrontCoded extends Words {
  shared: ArrayLike<number>;
}

/** Leaves out of each word what it shares with the one before. */
export function frontCode({ letters, wordStart }: Words): FrontCoded {
  const own: number[] = [];
  const ownStart = [0];
  const shared: number[] = [];
  for (let word = 0; word + 1 < wordStart.length; word++) {
    const start = wordStart[word]!;
    const length = wordStart[word + 1]! - start;
    const before = word > 0 ? wordStart[word - 1]! : start;
    const most = Math.min(length, start - before);
    let alike = 0;
    while (alike < most && letters[before + alike] === letters[start + alike]) alike++;
    shared.push(alike);
    for (let i = alike; i < length; i++) own.push(letters[start + i]!);
    ownStart.push(own.length);
  }
  return { letters: own, wordStart: ownStart, shared };
}

/** Undoes `frontCode`. */
export function frontDecode({ letters, wordStart, shared }: FrontCoded): {
  letters: Int32Array;
  wordStart: Int32Array;
} {
  const count = shared.length;
  const all = new Int32Array(wordStart.length);
  for (let word = 0; word < count; word++)
    all[word + 1] = all[word]! + shared[word]! + wordStart[word + 1]! - wordStart[word]!;
  const whole = new Int32Array(all[count]!);
  for (let word = 0; word < count; word++) {
    let at = all[word]!;
    const before = word > 0 ? all[word - 1]! : 0;
    for (let i = 0; i < shared[word]!; i++) whole[at++] = whole[before + i]!;
    for (let i = wordStart[word]!; i < wordStart[word + 1]!; i++) whole[at++] = letters[i]!;
  }
  return { letters: whole, wordStart: all };
}
