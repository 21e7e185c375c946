import { expect, it } from "vitest";
import { type Colour, HUES } from "./colours.ts";
import { LINE, markRules, USUAL } from "./mark-style.ts";

/** Linear light of an OKLCH colour: red, green, blue. */
function linear(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
const encode = (x: number) => (x <= 0.0031308 ? 12.92 * Math.max(0, x) : 1.055 * x ** (1 / 2.4) - 0.055);
const decode = (x: number) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);

/** Contrast (WCAG 2) of a line of that hue with the paper under it: 0 black, 1 white. */
function contrast(hue: number, lightness: number, paper: number): number {
  const [r, g, b] = linear(lightness, LINE.chroma, hue).map((x) =>
    decode(LINE.alpha * Math.min(1, encode(x)) + (1 - LINE.alpha) * paper),
  );
  const light = 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  return (Math.max(light, paper) + 0.05) / (Math.min(light, paper) + 0.05);
}

it.each(Object.keys(HUES) as Colour[])("%s stands out from white and from black", (colour) => {
  expect(contrast(HUES[colour], LINE.dark, 1)).toBeGreaterThanOrEqual(3);
  expect(contrast(HUES[colour], LINE.light, 0)).toBeGreaterThanOrEqual(3);
});

it("gives a kind the colour that the reader chose, and leaves the others theirs", () => {
  const pink = markRules({ ...USUAL, colours: { person: "pink" } });
  expect(/sidelight-person\)\{[^}]* 0\.14 350 /.test(pink)).toBe(true);
  expect(pink.replaceAll(" 350 ", " 305 ")).toBe(markRules(USUAL));
});

it("can do without the colours of the kinds", () => {
  const plain = { plainMarks: true, colours: { person: "pink" as const } };
  const lines = markRules(plain).match(/underline dotted[^;]*/g);
  expect(new Set(lines).size).toBe(1);
});
