import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { ROOT, sourceFiles } from "./imports.ts";

const FOLDERS = ["lib", "components", "entrypoints", "scripts", "tests"].filter((folder) =>
  existsSync(join(ROOT, folder)),
);
const files = FOLDERS.flatMap(sourceFiles);
const lines = (file: string) => readFileSync(join(ROOT, file), "utf8").trimEnd().split("\n");

/** What is no code to be read through: a table of words, one a line, and made-up content to look at. */
const TABLES = ["components/words.ts", "tests/visual/stage/content.ts"];

it("no file is over 300 lines: split it by what it does", () => {
  const long = files
    .filter((file) => !TABLES.includes(file))

    .map((file) => `${file}: ${lines(file).length} lines`)
    .filter((line) => Number(/: (\d+) /.exec(line)![1]) > 300);
  expect(long).toEqual([]);
});

it("no file is named for nothing: name it for what it does", () => {
  expect(files.filter((file) => /^(utils?|helpers?|misc|common|stuff)\b/i.test(basename(file)))).toEqual([]);
});

it("nothing is left to be done later in a comment: do it, or write it where work is planned", () => {
  // The words are put together here, so that this file does not hold them.
  const later = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "X" + "XX"].join("|")})\\b`);
  const found = files.flatMap((file) =>
    lines(file).flatMap((line, i) => (later.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
