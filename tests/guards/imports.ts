import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/** The folders in the order of the data's way: each imports from itself and from those named. */
const PURE = ["lib/corpus", "lib/lexicon", "lib/spotting", "lib/crossref", "lib/card"];
const EDGES = ["lib/page", "lib/platform"];

/** What a folder may import besides itself. */
function allowed(folder: string): string[] {
  const at = PURE.indexOf(folder);
  if (at >= 0) return PURE.slice(0, at);
  if (EDGES.includes(folder) || folder === "components") return PURE;
  return [...PURE, ...EDGES, "components", "entrypoints"];
}

/** Where types alone may come from besides: they leave no trace in a bundle, and tell what crosses the border. */
const TYPES: Record<string, string> = { "lib/page": "lib/platform", components: "lib/platform" };

interface Import {
  file: string;
  line: number;
  /** As written. */
  specifier: string;
  typeOnly: boolean;
}

/** Source files under a folder of the repository, tests left out: they may look wherever they must. */
export function sourceFiles(folder: string): string[] {
  const path = join(ROOT, folder);
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .filter((name) => statSync(join(ROOT, name)).isFile());
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

export function importsOf(file: string, text = readFileSync(join(ROOT, file), "utf8")): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    file,
    line: text.slice(0, match.index + match[0].search(/\S/)).split("\n").length,
    specifier: match[2] ?? match[3]!,
    typeOnly: match[1] !== undefined,
  }));
}

/** The folder that a file belongs to: `lib/corpus`, `components`, `entrypoints`, … */
function folderOf(file: string): string {
  const parts = file.split("/");
  return parts[0] === "lib" ? parts.slice(0, 2).join("/") : parts[0]!;
}

/** What is wrong with an import, and the mend; null where it is in order. */
export function fault({ file, line, specifier, typeOnly }: Import): string | null {
  const place = `${file}:${line}: `;
  const from = folderOf(file);
  if (!specifier.startsWith(".")) {
    if (
      PURE.includes(from) &&
      /^(#imports|wxt|webextension-polyfill|@wxt-dev|@webext-core|idb|node:|preact)/.test(specifier)
    )
      return `${place}${from} is pure and imports "${specifier}". Move what needs it to lib/page or lib/platform.`;
    return null;
  }
  const target = relative(ROOT, resolve(ROOT, dirname(file), specifier));
  if (!/\.\w+(\?\w+)?$/.test(specifier))
    return `${place}"${specifier}" has no ending. Write "${specifier}.ts".`;
  const to = folderOf(target);
  if (to === from || allowed(from).includes(to) || (typeOnly && TYPES[from] === to)) return null;
  return `${place}${from} may not import ${to} ("${specifier}"). ${mend(from)}`;
}

function mend(from: string): string {
  if (PURE.includes(from))
    return `It may import ${list(allowed(from))}. Move the shared type or function up into one of those, or this code down.`;
  if (EDGES.includes(from))
    return `The edges never import each other: hand it over as a parameter from the entrypoint.`;
  if (from === "components")
    return `Components take props and give callbacks: let the entrypoint hand it over.`;
  return `It may import ${list(allowed(from))}.`;
}

function list(folders: string[]): string {
  return folders.length > 0 ? folders.join(", ") : "nothing outside itself";
}
