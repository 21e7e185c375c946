/**
 * Finds a browser that is installed. `SIDELIGHT_CHROMIUM` and `SIDELIGHT_FIREFOX` name one outright. Where a machine has none and is
 * a Debian that we may change, Debian's own are installed; else `missing` says in one line what to install.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

type Engine = "chromium" | "firefox";

const NAMES: Record<Engine, string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox", "firefox-esr", "firefox-developer-edition"],
};
const MAC: Record<Engine, string[]> = {
  chromium: ["Chromium", "Google Chrome", "Microsoft Edge"],
  firefox: ["Firefox", "Firefox Developer Edition"],
};
const WINDOWS: Record<Engine, string[]> = {
  chromium: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
};
const DEBIAN: Record<Engine, string> = { chromium: "chromium", firefox: "firefox-esr" };

/** Path of an installed browser; null where there is none. */
export function findBrowser(
  engine: Engine,
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string | null {
  const named = env[`SIDELIGHT_${engine.toUpperCase()}`];
  if (named) return named;
  return candidates(engine, env, platform).find(isProgram) ?? null;
}

/** Path of a browser that is installed, or installed now where that is allowed. Throws with the one line that says what to do. */
export function needBrowser(engine: Engine): string {
  const path = findBrowser(engine) ?? (installOnDebian(engine) ? findBrowser(engine) : null);
  if (!path) throw new Error(missing(engine));
  return path;
}

/** What to do where there is no browser. */
export function missing(engine: Engine): string {
  const what = engine === "chromium" ? "Chromium, Chrome or Edge" : "Firefox";
  return `No ${what} was found: install it, or give its path in SIDELIGHT_${engine.toUpperCase()}.`;
}

/** Where a browser may be, the likelier first. */
export function candidates(engine: Engine, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === "darwin")
    return MAC[engine].flatMap((name) =>
      ["/Applications", join(homedir(), "Applications")].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${binaryIn(name)}`,
      ),
    );
  if (platform === "win32")
    return [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"]]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS[engine].map((name) => `${folder}\\${name}`));
  const folders = [
    ...(env["PATH"] ?? "").split(delimiter),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
    "/opt/google/chrome",
  ];
  return NAMES[engine].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function binaryIn(app: string): string {
  return app.startsWith("Firefox") ? "firefox" : app;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installOnDebian(engine: Engine): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  console.error(`No ${engine} here: installing Debian's ${DEBIAN[engine]} …`);
  const apt = (...args: string[]) =>
    spawnSync("apt-get", ["-y", "-q", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update") && apt("install", "--no-install-recommends", DEBIAN[engine]);
}
