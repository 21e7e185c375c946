import de from "../locales/de.json" with { type: "json" };
import en from "../locales/en.json" with { type: "json" };
import es from "../locales/es.json" with { type: "json" };
import fr from "../locales/fr.json" with { type: "json" };
import zh from "../locales/zh_CN.json" with { type: "json" };

/** The interface's texts as their files hold them, by the name that the browser has for the language. */
export const LOCALES: Record<string, object> = { en, de, es, fr, zh_CN: zh };

/** The texts of a locale by their keys ("card.pin"); plural forms stand as one text, parted by " | ". */
export function textsOf(locale: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(locale).flatMap(([name, part]: [string, string | object]) =>
      typeof part === "string"
        ? [[path + name, part] as const]
        : isPlural(part)
          ? [[path + name, Object.values(part).join(" | ")] as const]
          : [...textsOf(part, `${path}${name}.`)],
    ),
  );
}

const isPlural = (part: object) => "n" in part;

/** `browser.i18n` of a browser in that language: enough of it for `lib/platform/translate.ts`. */
export function fakeI18n(locale: string): { getMessage: (name: string) => string } {
  const english = textsOf(LOCALES.en!);
  const messages = new Map(
    [...english, ...textsOf(LOCALES[locale]!)].map(([key, text]) => [key.replaceAll(".", "_"), text]),
  );
  return { getMessage: (name) => messages.get(name) ?? "" };
}
