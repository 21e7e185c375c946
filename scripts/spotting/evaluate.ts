import type { CompiledEntity } from "../../lib/lexicon/compiled.ts";
import type { GoldMention, TextDocument } from "./read-document.ts";
import { addScore, emptyScore, judge, type Score } from "./score.ts";

export interface Evaluation {
  all: Score;
  perDocument: Map<string, Score>;
  perEntity: Map<string, Score>;
  /** By type of entity. */
  perKind: Map<string, Score>;
  /** Over documents whose id begins with "neg-". */
  falsePer1000: number;
  negativeWords: number;
  /** Every miss and false mark, a line each. */
  inContext: string[];
}

export type Spot = (document: TextDocument) => GoldMention[];

/** Scores a way of spotting on gold documents. Predictions of entities that are not core are not counted. */
export function evaluate(
  documents: readonly TextDocument[],
  spot: Spot,
  entities: readonly CompiledEntity[],
): Evaluation {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.type as string]));
  const all = emptyScore();
  const tables = {
    perDocument: new Map<string, Score>(),
    perEntity: new Map<string, Score>(),
    perKind: new Map<string, Score>(),
  };
  const inContext: string[] = [];
  let negativeWords = 0;
  let falseInNegatives = 0;
  for (const document of documents) {
    const gold = document.mentions ?? [];
    const predicted = spot(document);
    const { score, missed, wrong } = judge(gold, predicted);
    addScore(all, score);
    addScore(entry(tables.perDocument, document.id), score);
    const ids = new Set([...gold, ...predicted].map((m) => m.entity));
    for (const id of ids) {
      const of = (mentions: GoldMention[]): GoldMention[] => mentions.filter((m) => m.entity === id);
      const part = judge(of(gold), of(predicted)).score;
      addScore(entry(tables.perEntity, id), part);
      addScore(entry(tables.perKind, kinds.get(id) ?? "unknown"), part);
    }
    if (document.id.startsWith("neg-")) {
      negativeWords += document.text.split(/\s+/).length;
      falseInNegatives += wrong.length;
    }
    for (const m of missed)
      inContext.push(`missed  ${document.id} ${m.entity}: ${context(document.text, m)}`);
    for (const m of wrong) inContext.push(`false   ${document.id} ${m.entity}: ${context(document.text, m)}`);
    for (const m of predicted) {
      const near = gold.find((g) => g.entity === m.entity && g.start < m.end && m.start < g.end);
      if (near && (near.start !== m.start || near.end !== m.end))
        inContext.push(`span    ${document.id} ${m.entity}: [${m.surface}] gold [${near.surface}]`);
    }
  }
  const falsePer1000 = negativeWords === 0 ? 0 : (falseInNegatives * 1000) / negativeWords;
  return { all, ...tables, falsePer1000, negativeWords, inContext };
}

function entry(table: Map<string, Score>, name: string): Score {
  if (!table.has(name)) table.set(name, emptyScore());
  return table.get(name)!;
}

function context(text: string, { start, end }: GoldMention): string {
  const around = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return around.replace(/\s+/g, " ");
}
