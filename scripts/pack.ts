/** Compiles `seeds/` into the pack that ships: `npm run -s pack`. The build does the same by itself. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expandLexicon } from "../lib/lexicon/expand.ts";
import { type Pack, PACK_FORMAT, PACK_VERSION, readPack, SHIPPED_PACK } from "../lib/lexicon/pack.ts";
import { readArticles } from "./seeds/read-articles.ts";
import { readAssociations } from "./seeds/read-associations.ts";
import { readLexicon } from "./seeds/read-lexicon.ts";
import { SeedError, SeedProblems } from "./seeds/seed-problems.ts";

const ROOT = resolve(import.meta.dirname, "..");
/** The folder of the corpus that ships. */
export const SEEDS = join(ROOT, "seeds");
const SEED_PACK = join(ROOT, "public/packs/seeds.json");

/** The pack of a seeds folder, word forms expanded. Throws SeedError, which lists every problem by file and line. */
export function buildSeedPack(seedsDir: string = SEEDS): Pack {
  const problems = new SeedProblems(seedsDir);
  const articles = readArticles(seedsDir, problems);
  const source = readLexicon(seedsDir, articles, problems);
  const associations = articles && readAssociations(seedsDir, articles, problems);
  problems.throwIfAny();
  // Neither articles nor lexicon is null: what cannot be read is among the problems.
  const lexicon = expandLexicon(source!);
  return readPack({
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id: SHIPPED_PACK,
    title: "The articles that came with Sidelight",
    articles,
    lexicon,
    ...(associations && { associations }),
  });
}

/** Writes the pack to where the build takes it from. */
export function writeSeedPack(): Pack {
  const pack = buildSeedPack();
  mkdirSync(dirname(SEED_PACK), { recursive: true });
  writeFileSync(SEED_PACK, JSON.stringify(pack));
  return pack;
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { articles, lexicon } = writeSeedPack();
    console.log(`public/packs/seeds.json: ${articles.length} articles, ${lexicon.entities.length} entities`);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
