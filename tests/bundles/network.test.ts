import { describe, expect, it } from "vitest";
import { BUILDS, readBuild } from "./builds.ts";

/** Every way out of a browser that a script has. A dynamic import or an image can carry a request too: those are looked for below. */
const WAYS_OUT =
  /\b(fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|sendBeacon|EventSource|RTCPeerConnection|importScripts|fetchLater)\b/g;

/** The one thing that Sidelight fetches: the pack that ships, from its own folder. */
const OWN_PACK = /\bfetch\([\w$.]+\.runtime\.getURL\(["'`]\/packs\/seeds\.json["'`]\)\)/g;

/** A method that happens to be called so, where it is made or called: MiniSearch's index has a `fetch` of its own. */
const METHOD = /(?<!\b(?:globalThis|self|window|top|parent|frames))\.fetch\(|(?<=[};,{])fetch\([\w$,]*\)\{/g;

/** Each way out that a script holds, with the characters around it. */
function waysOut(script: string): string[] {
  const rest = script.replace(OWN_PACK, "").replace(METHOD, "");
  return [...rest.matchAll(WAYS_OUT)].map(({ index }) => rest.slice(Math.max(0, index - 60), index + 60));
}

describe.each(BUILDS)("%s", (build) => {
  const files = readBuild(build);
  const scripts = Object.entries(files).filter(([name]) => name.endsWith(".js"));

  it("has no way out but to its own pack, and that in the background alone", () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(
      scripts.flatMap(([name, script]) => waysOut(script).map((place) => `${name}: … ${place} …`)),
    ).toEqual([]);
    const fetching = scripts.filter(([, script]) => new RegExp(OWN_PACK).test(script)).map(([name]) => name);
    expect(fetching).toEqual(["background.js"]);
  });

  it("names no address that a page, a style or a script could load from", () => {
    const loads =
      /(?:src|href)=["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|import\(["'`]https?:|\.src\s*=\s*["'`]https?:/g;
    const found = Object.entries(files).flatMap(([name, text]) =>
      [...text.matchAll(loads)].map((hit) => `${name}: ${hit[0]}`),
    );
    expect(found.filter((line) => !line.startsWith("packs/"))).toEqual([]);
  });

  it("asks for no more than it says", () => {
    const manifest = JSON.parse(files["manifest.json"]!) as Record<string, unknown>;
    expect(manifest["permissions"]).toEqual([
      "storage",
      "unlimitedStorage",
      "activeTab",
      "scripting",
      "contextMenus",
    ]);
    expect(manifest["host_permissions"] ?? []).toEqual([]);
    expect(manifest["optional_host_permissions"] ?? []).toEqual([]);
    const policy = (manifest["content_security_policy"] as { extension_pages: string }).extension_pages;
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/connect-src 'self'/);
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  });
});

it("the scan sees a way out, also in the shape that a minifier leaves", () => {
  expect(waysOut(`const a=b=>fetch("https://x.example/"+b)`)).toHaveLength(1);
  expect(waysOut(`self.fetch(a),b.fetch(c)`)).toHaveLength(1);
  expect(waysOut(`class A{fetch(e,n){return 1}}`)).toEqual([]);
  expect(waysOut(`if(fetch(e)){}`)).toHaveLength(1);
  expect(waysOut(`new(globalThis["WebSocket"])(u)`)).toHaveLength(1);
  expect(waysOut(`let r=await fetch(n.runtime.getURL("/packs/seeds.json"));`)).toEqual([]);
});

it("Firefox is told that no data is collected", () => {
  const manifest = JSON.parse(readBuild("firefox-mv3")["manifest.json"]!);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ["none"],
  });
});
