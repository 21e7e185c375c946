import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { CONCEPTS } from "./concepts.ts";
import { TERMS_VERSION } from "./index-block.ts";
import { LANGUAGES, STOP_WORDS } from "./stop-words.ts";
import { termsOf } from "./terms.ts";

/** Of the terms that `TERMS_VERSION` stands for. */
const FINGERPRINT = "f0f310aac9da82fd";

const TEXTS = [
  "By 2030 over 60% of the world’s 5G base stations, some 4.5 million, will be Chinese, the institute’s researchers estimated.",
  "U.S. officials restricted R&D in A.I.; shares fell 3 to 5 percent, and $1.2 trillion was lost on January 27, 2025, as in 2018 and 2022.",
  "Nine in ten developers innovate cooperatively: technologies, companies and countries depended on GPT-4 twentyfold.",
  "Trotz der Beschränkungen stieg der Umsatz um 3,5 Prozent auf 12 Mrd. Euro, sagen Fachleute seit 2022.",
  "Malgré les restrictions, plus de 40 pour cent des entreprises ont trouvé un prix moins cher depuis 2021.",
  "A pesar de las restricciones, más de la mitad de las empresas crecieron un 20 % y son más baratas.",
  "到2030年，全球六成以上的5G基站将是中国的，成本约为1.5亿美元，华为说。",
  "美國對晶片的出口管制適得其反，華為的研發支出約為1.5億美元。",
];

it("terms that differ have another version: readers have those of the last one stored", () => {
  const lists = [
    ...Object.values(CONCEPTS).flatMap((languages) => Object.values(languages)),
    ...LANGUAGES.map((language) => [...STOP_WORDS[language]].join(" ")),
  ];
  const terms = [...TEXTS, ...lists].flatMap((text) => [
    termsOf(text),
    ...LANGUAGES.map((language) => termsOf(text, language)),
  ]);
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([TERMS_VERSION, terms]))
    .digest("hex")
    .slice(0, 16);
  expect(
    fingerprint,
    `The terms of a text are others: count TERMS_VERSION up in index-block.ts, run this again, and put its fingerprint here. Then learn seeds/associations.json anew (npm run associate), or take it and its test away.`,
  ).toBe(FINGERPRINT);
});
