import type { Passage, PassageRole } from "./article.ts";
import { isFurniture } from "./furniture.ts";

/** The roles that a person gives to lines, by their paragraph numbers: no rule can tell a title from a short first paragraph. */
interface LineRoles {
  titles?: number[];
  headings?: number[];
  notes?: number[];
}

/**
 * The passages of a plain text with one paragraph in each line. A passage's number is that of its line among the non-empty ones, from 1.
 * Furniture becomes no passage, though it is counted, unless a role is given to it.
 */
export function parseText(text: string, roles: LineRoles = {}): Passage[] {
  return lines(text).flatMap((line, index): Passage[] => {
    const paragraph = index + 1;
    const said = saidRole(paragraph, roles);
    return said || !isFurniture(line) ? [{ paragraph, role: said ?? "body", text: line }] : [];
  });
}

/** The non-empty lines of a text, trimmed; furniture included. */
export function lines(text: string): string[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function saidRole(paragraph: number, roles: LineRoles): PassageRole | null {
  if (roles.titles?.includes(paragraph)) return "title";
  if (roles.headings?.includes(paragraph)) return "heading";
  return roles.notes?.includes(paragraph) ? "note" : null;
}
