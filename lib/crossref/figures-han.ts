import type { Figure } from "./figure.ts";
import { HAN_NUMBER, HAN_SCALE, hanValueOf, scaleOf } from "./numbers.ts";
import { simplified } from "../lexicon/han-scripts.ts";

const NUMBER = String.raw`(?:\d[\d,]*(?:\.\d+)?|${HAN_NUMBER})`;
const FORM = new RegExp(
  `(?<bound>超过|逾|高于|至少|不到|低于|少于|不足|大约|约|近|截至|自从|自)?` +
    `(?:(?<of>${HAN_NUMBER})分之(?<part>${NUMBER})|` +
    `(?<year>(?:19|20)\\d\\d)年|` +
    `(?<low>${NUMBER})(?<lowScale>${HAN_SCALE})?(?:(?:至|到|－|—|~|～|-)(?<high>${NUMBER}))?(?<scale>${HAN_SCALE})?多?` +
    `(?<unit>%|％|个百分点|成|倍|美元|欧元|英镑|日元|元人民币|元|人民币|个|家|款|国|名|人|台|座|项|种|件|部|次|万人))` +
    `(?<more>以上|以来|之前|以前|左右|以下)?`,
  "gu",
);
const CURRENCIES: Record<string, string> = {
  美元: "USD",
  欧元: "EUR",
  英镑: "GBP",
  日元: "JPY",
  元: "CNY",
  人民币: "CNY",
  元人民币: "CNY",
};

function boundOf(before = "", after = ""): Figure["bound"] {
  if (/超过|逾|高于|至少/.test(before) || after === "以上") return "over";
  if (/不到|低于|少于|不足|近/.test(before) || after === "以下") return "under";
  if (/约/.test(before) || after === "左右") return "about";
  if (/截至/.test(before) || /前$/.test(after)) return "by";
  return /自/.test(before) || after === "以来" ? "since" : "";
}

/** The figures of a text that are written the Chinese way. See `figuresIn`. */
export function hanFigures(written: string): Figure[] {
  if (!/\p{Script=Han}/u.test(written)) return [];
  const text = simplified(written);
  const found: Figure[] = [];
  for (const match of text.matchAll(FORM)) {
    const { bound, of, part, year, low, lowScale, high, scale, unit, more } = match.groups!;
    const base = {
      start: match.index,
      end: match.index + match[0].length,
      unit: "",
      bound: boundOf(bound, more),
    };
    const measures = measuredAfter(text, base.end);
    const range = (factor: number) => {
      const first = hanValueOf(low ?? "0") * scaleOf(lowScale ?? scale) * factor;
      return { low: first, high: high ? hanValueOf(high) * scaleOf(scale ?? lowScale) * factor : first };
    };
    if (of && part) {
      const percent = Math.round((1000 * hanValueOf(part)) / hanValueOf(of)) / 10;
      found.push({ ...base, kind: "percent", low: percent, high: percent, measures });
    } else if (year)
      found.push({ ...base, kind: "date", low: Number(year), high: Number(year), measures: null });
    else if (/[%％]|百分点/.test(unit!)) found.push({ ...base, ...range(1), kind: "percent", measures });
    else if (unit === "成") found.push({ ...base, ...range(10), kind: "percent", measures });
    else if (unit === "倍") found.push({ ...base, ...range(1), kind: "times", measures });
    else if (CURRENCIES[unit!])
      found.push({ ...base, ...range(1), kind: "money", unit: CURRENCIES[unit!]!, measures });
    // "一个", "两家": an article more than a count.
    else if (measures && range(1).high > 2)
      found.push({
        ...base,
        ...range(1),
        kind: "count",
        unit: text.slice(measures.start, measures.end),
        measures,
      });
  }
  return found;
}

function measuredAfter(text: string, end: number): Figure["measures"] {
  const words =
    /^(?:的)?([\p{Script=Han}A-Za-z0-9]{1,8}?)(?=[，。、；：！？,.\s]|$|的|在|是|被|由|已|将|和|与|中|都|来自)/u.exec(
      text.slice(end),
    );
  if (!words) return null;
  const start = end + words[0].length - words[1]!.length;
  return { start, end: end + words[0].length };
}
