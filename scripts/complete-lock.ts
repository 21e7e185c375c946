/**
 * Adds to package-lock.json the optional binaries of every platform. npm leaves out those that the registry at hand does not hold, and
 * `npm ci` then refuses the lock everywhere. Run it after `npm install`: `npx tsx scripts/complete-lock.ts`. An entry made here has no
 * checksum: npm takes that of the registry when such a platform installs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, LockedPackage>;
}

export const LOCK = resolve(import.meta.dirname, "../package-lock.json");
const OS = [
  "android",
  "darwin",
  "freebsd",
  "netbsd",
  "openbsd",
  "sunos",
  "aix",
  "linux",
  "openharmony",
  "win32",
];
const CPU = [
  "arm64",
  "x64",
  "ia32",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "loongarch64",
  "mips64el",
  "arm",
];

/** Optional dependencies for which the lock has no entry. */
export function unnamed(lock: Lock): { name: string; version: string; dev: boolean }[] {
  return Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !answers(lock, place, name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** Whether there is an entry. Looked for as Node looks for modules: in the folder itself, then in each above it. */
function answers(lock: Lock, place: string, name: string): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    if (lock.packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

/** Such packages say in their names what they run on: `@oxlint/binding-linux-x64-musl`. */
function entryOf(name: string, version: string, dev: boolean): LockedPackage {
  const words = name.split(/[/-]/);
  const os = OS.find((each) => words.includes(each));
  const cpu = CPU.find((each) =>
    words.some((word) => (each === "arm" ? /^arm(?!64)/.test(word) : word === each)),
  );
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(os === "linux" && { libc: [/musl/.test(name) ? "musl" : "glibc"] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync(LOCK, "utf8")) as Lock;
  const missing = unnamed(lock);
  for (const { name, version, dev } of missing)
    lock.packages[`node_modules/${name}`] = entryOf(name, version, dev);
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} binaries added`);
}
