/** Numbers as they are written: in digits of either style, in English words, in Chinese numerals. */

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SHARES: Record<string, number> = { half: 50, third: 100 / 3, quarter: 25, fifth: 20, tenth: 10 };
const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  tausend: 1e3,
  mio: 1e6,
  millionen: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  billionen: 1e12,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const HAN_DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Regular expression sources, to be put together. */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** German and French: "3,5" and "1.000". */
export const DIGITS_COMMA = String.raw`(?:\d{1,3}(?:[.\u202f\u00a0]\d{3})+|\d+)(?:,\d+)?`;
export const NUMBER_WORDS = `(?:(?:${TENS.join("|")})(?:-(?:${UNITS.slice(1, 10).join("|")}))?|${UNITS.slice(1).reverse().join("|")})`;
export const SCALE_WORDS = String.raw`(?:hundred|thousand|million(?:en|s)?|billion(?:en)?|trillion|milliarden?|milliards?|tausend|mio\.?|mrd\.?|mn|bn|tn|[mbk](?!\p{L}))`;
export const SHARE_WORDS = `(?:half(?= (?:of|the|all|its))|(?:an?|one|two|three|four|nine)[ -](?:third|quarter|fifth|tenth)s?)`;
export const HAN_NUMBER = "[〇零一二两三四五六七八九十百千]+";
export const HAN_SCALE = "(?:万亿|千万|百万|亿|万|千)";

/** The value of a number in digits or English words; `comma`: the comma is its decimal sign. */
export function valueOf(text: string, comma: boolean): number {
  const lower = text.toLowerCase();
  if (/\d/.test(lower))
    return Number(comma ? lower.replace(/[.\u202f\u00a0]/g, "").replace(",", ".") : lower.replace(/,/g, ""));
  const [tens, unit = "zero"] = lower.split("-");
  const ten = TENS.indexOf(tens!);
  return ten >= 0 ? (ten + 2) * 10 + UNITS.indexOf(unit) : UNITS.indexOf(lower);
}

export const scaleOf = (text: string | undefined) =>
  text ? (SCALES[text.toLowerCase().replace(".", "")] ?? 1) : 1;

/** A share in words as percent: "half" is 50, "two-thirds" 66.7. */
export function shareOf(text: string): number {
  const parts = text.toLowerCase().split(/[ -]/);
  const share = SHARES[parts.at(-1)!.replace(/s$/, "")] ?? 0;
  const times = parts.length === 1 || parts[0]!.startsWith("a") ? 1 : UNITS.indexOf(parts[0]!);
  return Math.round(share * times * 10) / 10;
}

/** A Chinese number, in digits or numerals: "60", "六十", "一百四十". */
export function hanValueOf(text: string): number {
  if (/^\d/.test(text)) return Number(text.replace(/,/g, ""));
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    const scale = HAN_SCALES[sign];
    if (scale) {
      sum += (digit || 1) * scale;
      digit = 0;
    } else digit = digit * (sum === 0 ? 10 : 1) + HAN_DIGITS[sign]!;
  }
  return sum + digit;
}
