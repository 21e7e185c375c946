import { createI18n } from "@wxt-dev/i18n";

const { t } = createI18n();

/**
 * The text for a key of `locales/` in the browser's language, or in English where there is none in it. `count` chooses the plural form;
 * `values` fill the {places}. "" where there is no such key.
 */
export function translate(key: string, count?: number, values: Record<string, string> = {}): string {
  return count === undefined ? t(key, values) : t(key, count, values);
}
