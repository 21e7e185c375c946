/**
 * Sums vitest's JSON reports up into the line `N passed, N failed`. A step that failed without a failing test (lint, a build, a report that
 * is missing) counts as one failure, so that the line never says 0 failed over something red.
 */
import { readFileSync } from "node:fs";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  /** False also where a file failed outside of any test. */
  success: boolean;
}

export function sum(
  failedSteps: number,
  reports: readonly (Report | null)[],
): { passed: number; failed: number } {
  let [passed, failed, red] = [0, 0, 0];
  for (const report of reports) {
    passed += report?.numPassedTests ?? 0;
    failed += report?.numFailedTests ?? 0;
    if (!report?.success) red += 1;
    if (!report || (!report.success && report.numFailedTests === 0)) failed += 1;
  }
  return { passed, failed: failed + Math.max(0, failedSteps - red) };
}

function read(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  const [steps, ...files] = process.argv.slice(2);
  const { passed, failed } = sum(Number(steps), files.map(read));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
