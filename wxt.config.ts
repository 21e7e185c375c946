import { defineConfig } from "wxt";
import preact from "@preact/preset-vite";
import { compileAtOnce } from "./scripts/compile-at-once.ts";
import { fewChunks } from "./scripts/few-chunks.ts";
import { minifyTwice } from "./scripts/minify-twice.ts";
import { slimContent } from "./scripts/slim-content.ts";

/**
 * `imports: false`: an identifier's origin is always on the page.
 * Firefox is MV3 on purpose: one manifest version, one background model to reason about.
 */
export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill", "@wxt-dev/i18n/module"],
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    build: { target: "es2022", modulePreload: { polyfill: false } },
  }),
  // Imported only when it runs: preparing types needs no lexicon.
  hooks: {
    "build:before": async () => void (await import("./scripts/pack.ts")).writeSeedPack(),
    "vite:build:extendConfig": (entrypoints, config) => {
      void slimContent(entrypoints, config);
      void fewChunks(entrypoints, config);
      void minifyTwice(entrypoints, config);
      void compileAtOnce(entrypoints, config);
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: "__MSG_product__",
    description: "__MSG_manifest_about__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "activeTab", "scripting", "contextMenus"],
    commands: commands(),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    },
    web_accessible_resources: [
      {
        resources: ["page.js", "hand.js", "echoes.js", "report.js", "card.html"],
        matches: ["http://*/*", "https://*/*"],
        // Firefox does not know it, and says so to whoever loads the extension; its addresses are never the same in two profiles.
        ...(browser === "chrome" && { use_dynamic_url: true }),
      },
    ] as never,
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "sidelight@sidelight.example",
          strict_min_version: "142.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});

/** Suggested keys: punctuation, since Alt with a letter belongs to menus and to the page's own access keys. */
function commands() {
  const command = (key: string, does: string) => ({
    suggested_key: { default: key },
    description: `__MSG_commands_${does}__`,
  });
  return {
    "next-mention": command("Alt+Period", "next"),
    "previous-mention": command("Alt+Comma", "previous"),
    "open-card": command("Alt+Shift+Period", "card"),
    "toggle-site": command("Alt+Shift+Comma", "site"),
  };
}
