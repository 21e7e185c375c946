/** A company's legal form stands behind its name and is part of it: “Acme Co., Ltd.”, “某某股份有限公司”. */
const FORMS =
  /(?:(?<=\b(?:Inc|Corp|Co|Ltd))\.)?(?:,? (?:Inc|Corp|Co|Ltd)(?![\w-])\.?|,? (?:Corporation|Limited|LLC|PLC|GmbH)(?![\w-]| [A-Z])|(?:股份)?有限(?:责任|責任)?公司)*/y;

/** Where a name ends if its legal form, which may follow at `end`, is counted in; `end` where none follows. */
export function afterLegalForm(text: string, end: number): number {
  FORMS.lastIndex = end;
  FORMS.test(text);
  return Math.max(end, FORMS.lastIndex);
}
