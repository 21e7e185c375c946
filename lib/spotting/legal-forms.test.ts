import { expect, it } from "vitest";
import { afterLegalForm } from "./legal-forms.ts";

it.each([
  ["Acme| Inc.|, a maker"],
  ["Acme|, Inc.| makes kettles"],
  ["Acme| Co., Ltd.| makes kettles"],
  ["Acme| LLC| makes kettles"],
  ["Acme| PLC|, a maker"],
  ["Acme| GmbH| makes kettles"],
  ["Acme Corp|.| makes kettles"],
  ["Acme Co|.| makes kettles"],
  ["Acme Ltd|.| makes kettles"],
  ["Acme| Corporation|. It makes kettles"],
  ["艾克米|股份有限公司|发布"],
  ["艾克米|有限責任公司|發布"],
  ["Acme|| Company of Heroes"],
  ["Acme|| Incident"],
  ["Acme|| Co-founder Ada"],
  ["Acme|| Corp-wide"],
  ["Acme|| Limited Edition kettle"],
  ["Acme| Limited| makes kettles"],
  ["Acme||. It makes kettles"],
  ["Acme||, Limitations"],
])("%s", (marked) => {
  const [name, form, rest] = marked.split("|");
  expect(afterLegalForm(name! + form + rest, name!.length)).toBe((name! + form).length);
});
