/** How a scene is looked at. Sizes in CSS px. */
export interface Shot {
  scene: string;
  /** Added to the file's name. */
  look: string;
  width: number;
  scheme?: "light" | "dark";
  contrast?: "more";
  forced?: boolean;
  dir?: "rtl";
  /** The interface's language, by the name of its file in `locales/`. */
  lang?: string;
  scale?: number;
  /** Names of the controls that are pressed first, in order. */
  press?: string[];
  type?: { into: string; text: string };
}

const WIDTHS: Record<string, number> = { card: 440, popup: 380, reader: 1280, options: 960, welcome: 1280 };
const widthOf = (scene: string) => WIDTHS[scene.split("-")[0] ?? ""] ?? 1280;

/** A pack comes back after another file of it was imported. */
const REPLACING = { press: ["Remove this pack: Boats and what drives them", "Undo"] };

/** Every scene light and dark; the telling ones narrow, zoomed, right to left, in high contrast, in forced colours and in every language. */
export function shots(scenes: string[]): Shot[] {
  const shot = (scene: string, look: string, more: Partial<Shot> = {}): Shot => ({
    scene,
    look,
    width: widthOf(scene),
    ...more,
  });
  const telling = scenes.filter((scene) =>
    /-(full|long|article|dossier|shelf|own|saved|used|live|rtl)$/.test(scene),
  );
  return [
    ...scenes.flatMap((scene) => [shot(scene, "light"), shot(scene, "dark", { scheme: "dark" })]),
    ...telling.flatMap((scene) => [
      shot(scene, "narrow", { width: 360 }),
      // At 200 % half as many CSS px stand in the same window.
      shot(scene, "zoomed", { width: Math.max(320, widthOf(scene) / 2), scale: 2 }),
      shot(scene, "rtl", { dir: "rtl" }),
      shot(scene, "forced", { forced: true, scheme: "dark" }),
      shot(scene, "contrast", { contrast: "more" }),
      ...["de", "es", "fr", "zh_CN"].map((lang) => shot(scene, lang, { lang })),
    ]),
    shot("card-full", "why", { press: ["Why marked?"] }),
    shot("card-full", "not-this", { press: ["Not this"] }),
    shot("card-full", "undo", { press: ["Not this", "everywhere"] }),
    shot("card-full", "alias", { press: ["Why marked?", "Also call it …"] }),
    shot("card-full", "more", { press: ["2 more passages", "Keep open"] }),
    shot("card-full", "stepped", { press: ["Harbour Grid"] }),
    shot("popup-full", "tall"),
    shot("popup-full", "fresh", { press: ["New here 2"] }),
    shot("popup-full", "add", { press: ["New here 2", "Add to my library: Skagen"] }),
    shot("reader-own", "removed", { press: ["Remove: Kaltstart"] }),
    ...[{}, { scheme: "dark" as const }, { width: 360 }, { dir: "rtl" as const }].map((more) =>
      shot("reader-own", ["replacing", ...Object.values(more)].join("-"), { ...REPLACING, ...more }),
    ),
    shot("popup-full", "left-out", { press: ["Left out 1"] }),
    shot("popup-full", "found", { type: { into: "Search your library", text: "cells" } }),
    shot("popup-full", "not-found", { type: { into: "Search your library", text: "zzz" } }),
  ];
}
