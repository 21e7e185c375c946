/** Set up before every test file: the words are English, as a browser in that language says them. */
import { fakeBrowser } from "wxt/testing/fake-browser";
import { speak } from "../components/translate.ts";
import { fakeI18n } from "./locales.ts";

Object.assign(globalThis, { browser: Object.assign(fakeBrowser, { i18n: fakeI18n("en") }) });
// It looks for the browser as soon as it is loaded.
const { translate } = await import("../lib/platform/translate.ts");
speak(translate);
