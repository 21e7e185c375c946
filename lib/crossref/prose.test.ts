import { expect, test } from "vitest";
import { isProse } from "./prose.ts";

test.each([
  ["The port has stored wind in cells of sodium since spring.", true],
  ["“The port has stored wind in cells of sodium since spring.”", true],
  ["The port has stored wind in cells of sodium since spring.[12]", true],
  ["该港口自去年春天以来一直使用钠电池储存风能。", true],
  ["The port that has stored wind in cells of sodium", false],
  ["From $610.00", false],
  ["The whole of the console and its cables from $610.00", false],
  ["The port has stored wind in cells since the spring of 2019.", true],
  ["Home                                                      page.", false],
  ["NYTimes.com no longer supports your browser", false],
  ["Search the site. Home. Buy now.", false],
  ["Copyright © 2002–2015 The Daring Fireball Company LLC.", false],
  ["© 2019 Guardian News & Media Limited or its affiliated companies.", false],
  ["Copyright 2016 The Associated Press, New York and London.", false],
  ["This text may not be passed on. All rights reserved.", false],
  ["This site uses cookies from Google to deliver its services.", false],
  ["Deze site gebruikt cookies van Google om services te leveren.", false],
  ["Wir verwenden technisch notwendige Cookies auf dieser Website.", false],
  ["Nous utilisons des cookies pour mesurer l’audience de ce site.", false],
  ["A version of this article appears in print on January 13, 2017.", false],
  ["Announcing updates to the harbour's internet of things ...", false],
  ["The port waited for wind, and waited, and waited...", true],
  ["Regulators fined the firm because its cookies followed everybody.", true],
  ["Copyright was the first thing that the two firms fought over.", true],
])("%s: %s", (sentence, expected) => {
  expect(isProse(sentence)).toBe(expected);
});
