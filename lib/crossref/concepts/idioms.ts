import type { ConceptTable } from "./table.ts";

/** Phrases in which words of other concepts mean something else: they carry no concept, nor do the words in them. */
export const IDIOMS: ConceptTable = {
  "": {
    en: "=plans to, =planned to, =planning to, joint venture, lead to, led to, take advantage of, lead up to, press release, law firm, task force, labor force, labour force, air force, hard drive, trade off, third party, at present, present day, as a rule, rule of thumb, rule out, in stock, out of stock, body of work, train station, on the level, state of affairs, in light of, human race, free trade zone, football match, power plant, pay attention, in the wake of, race condition, vibrant energy, silicon valley, victory lap, old score, settle a score, settle the score",
    de: "in der regel, im rahmen, in folge, zur folge, im laufe",
    fr: "en cours, au cours de, dans le cadre, avoir lieu, par rapport",
    es: "por ejemplo, a partir de, en el marco",
  },
};
