import { basename } from "node:path";
import type { Problem } from "../../lib/corpus/problem.ts";
import type { LocatedYaml } from "./located-yaml.ts";

/** Everything that is wrong with the seeds; a line for each: `seeds/entities.yaml:214: what is wrong and what to do`. */
export class SeedError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "SeedError";
  }
}

/** Collects problems, so that a person meets all of them at once and not one a run. */
export class SeedProblems {
  readonly #found: { file: string; line: number; message: string }[] = [];
  readonly #folder: string;

  constructor(seedsDir: string) {
    this.#folder = basename(seedsDir);
  }

  /** Adds one. `file`: its name inside the seeds folder. `line`: from 1. */
  add(file: string, line: number, message: string): void {
    this.#found.push({ file, line, message });
  }

  /** Adds the problems of the value that a YAML file holds, each at its line. */
  addAt(yaml: LocatedYaml, problems: readonly Problem[]): void {
    for (const { at, message } of problems) this.add(yaml.file, yaml.lineOf(at), message);
  }

  /** Throws SeedError with all that was added, by file and line; does nothing where there was nothing. */
  throwIfAny(): void {
    if (this.#found.length === 0) return;
    const sorted = this.#found.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    throw new SeedError(
      sorted.map(({ file, line, message }) => `${this.#folder}/${file}:${line}: ${message}`),
    );
  }
}
