/** As much of a browser as the words need: its language is asked for in the address, `?lang=de#scene=…`. */
import { fakeI18n } from "../../locales.ts";

const language = new URLSearchParams(location.search).get("lang") ?? "en";
Object.assign(globalThis, { browser: { runtime: { id: "stage" }, i18n: fakeI18n(language) } });
