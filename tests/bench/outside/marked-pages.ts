/** Pages full of one name, to see what many marks cost. */
export const NAME = "Huawei Technologies";

const SENTENCE =
  "What was said of it at the time has been told again and again since, by those who were there and by others.";

/** So many paragraphs, each with the name once. */
export function pageOfMarks(marks: number): string {
  const rows = Array.from({ length: marks }, (_, i) => `<p>${i}: ${NAME}. ${SENTENCE}</p>`).join("\n");
  return `<!doctype html><title>marks</title><body>${rows}</body>`;
}

/** Plain text with the name now and then, `characters` long or a little more. */
export function longPage(characters: number): string {
  const paragraph = `<p>${`${SENTENCE} `.repeat(5)}${NAME} says so. ${`${SENTENCE} `.repeat(5)}</p>\n`;
  return `<!doctype html><title>long</title><body>${paragraph.repeat(Math.ceil(characters / paragraph.length))}</body>`;
}

/** A table of so many rows, of six elements each, with the name now and then. */
export function longTable(rows: number): string {
  const row = (_: unknown, i: number): string =>
    `<tr><td>${i}<td><a href="#${i}">Item ${i}</a><td><span>${i % 400 === 0 ? NAME : "nobody"} says so</span>`;
  return `<!doctype html><title>table</title><table>${Array.from({ length: rows }, row).join("")}</table>`;
}

/** A paragraph of some 800 characters. */
export const PARAGRAPH = `${`${SENTENCE} `.repeat(4)}${NAME} says so. ${`${SENTENCE} `.repeat(3)}`;
