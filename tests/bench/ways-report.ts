/** What the ways cost, in words and tables. */
import type { Cold } from "./cold.ts";
import { compare, compareCold, growth, ratios } from "./compare.ts";
import { geometricMean, percentile, threeDigits } from "./ratios.ts";
import { table } from "./table.ts";
import { most, type Target } from "./targets.ts";
import type { Warm } from "./warm.ts";

export function waysReport(warm: Warm, cold: readonly Cold[]): string {
  const rows = compare(warm).map((row) => [
    row.lexicon,
    row.way,
    String(row.pages),
    row.pages > 0 ? threeDigits(row.toFloor) : Number.isNaN(row.opened) ? "cannot hold it" : "too slow",
    threeDigits(row.toFloor90),
    row.way === "walk" || row.way === "floor" ? "–" : threeDigits(row.toPeer),
    row.way === "walk" || row.way === "floor" ? "–" : row.found.toLocaleString("en"),
    threeDigits(row.opened),
  ]);
  const coldRows = compareCold(cold).map((row) => [
    row.way,
    threeDigits(row.toWalk),
    threeDigits(row.toWalk90),
    threeDigits(row.ms),
    threeDigits(row.opened),
  ]);
  return [
    "Warm, by turns; times the floor (geometric mean over the pages, 90th percentile), times the fastest other peer; ms to make ready:",
    "",
    table(["lexicon", "way", "pages", "× floor", "90th", "× fastest peer", "mentions", "ready, ms"], rows),
    "",
    "Cold, the first run in a new process, shipped lexicon; times the bare walk's first run:",
    "",
    table(["way", "× walk", "90th", "ms", "ready, ms"], coldRows),
  ].join("\n");
}

export function waysTargets(warm: Warm, cold: readonly Cold[]): Target[] {
  const labels = [...new Set(warm.opened.map(({ lexicon }) => lexicon))];
  const shipped = labels.find((label) => label.startsWith("shipped"))!;
  const of = (lexicon: string) => warm.measured.filter((each) => each.lexicon === lexicon);
  const ours = ratios(of(shipped), "sidelight", "floor");
  const by = (peer: string, lexicon = shipped): number =>
    1 / geometricMean(ratios(of(lexicon), "sidelight", peer));
  const targets = [
    most("whole way, warm, times the floor (geometric mean)", geometricMean(ours), 2),
    most("whole way, warm, times the floor (90th percentile)", percentile(ours, 0.9), 3),
    most("whole way, cold, times the bare walk", geometricMean(ratios(cold, "sidelight", "walk")), 6),
    { what: "times faster than modern-ahocorasick", value: by("modern-ahocorasick"), limit: 4, least: true },
    { what: "times faster than compromise", value: by("compromise"), limit: 6, least: true },
  ];
  if (labels.includes("10,000 names"))
    for (const peer of ["regular expression", "regular expression, any case"])
      targets.push({
        what: `times faster than one ${peer}, 10,000 names`,
        value: by(peer, "10,000 names"),
        limit: 20,
        least: true,
      });
  if (labels.includes("100,000 names"))
    targets.push(
      most(
        "100,000 names by 100",
        geometricMean(growth(warm.measured, "sidelight", "100 names", "100,000 names")),
        1.5,
      ),
    );
  return targets;
}
