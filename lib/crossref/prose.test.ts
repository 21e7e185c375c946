import { expect, test } from "vitest";
import { isProse } from "./prose.ts";

test.each([
  ["The port has stored wind in cells of sodium since spring.", true],
  ["“The port has stored wind in cells of sodium since spring.”", true],
  ["The port has stored wind in cells of sodium since spring.[12]", true],
  ["The port has stored wind in cells of sodium since spring.12", true],
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
  ["This shop uses cookies to remember what is in your basket.", false],
  ["We use cookies to remember what is in your basket.", false],
  ["By using cookies we remember what is in your basket.", false],
  ["Usamos cookies para recordar lo que hay en su cesta.", false],
  ["Esta tienda usa cookies para recordar su cesta.", false],
  ["Dieser Laden nutzt Cookies, um sich Ihren Korb zu merken.", false],
  ["Deze winkel gebruikt cookies om uw mandje te onthouden.", false],
  ["Wir verwenden technisch notwendige Cookies auf dieser Website.", false],
  ["Nous utilisons des cookies pour mesurer l’audience de ce site.", false],
  ["A version of this story appeared in print on 3 May, on the last page.", false],
  ["A version of this article appears in print on 3 May, on the last page.", false],
  ["What the harbour plans for its cranes ...", false],
  ["What the harbour plans for its cranes and its ferries …", false],
  ["The port waited for wind, and waited, and waited...", true],
  ["Regulators fined the firm because its cookies followed everybody.", true],
  ["Copyright was the first thing that the two firms fought over.", true],
])("%s: %s", (sentence, expected) => {
  expect(isProse(sentence)).toBe(expected);
});
