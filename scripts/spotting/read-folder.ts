import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { goldDocument, readJson, type TextDocument } from "./read-document.ts";

/** The gold documents of a folder, by file name; what else lies there is passed over. Throws where a JSON file cannot be read. */
export function readFolder(folder: string): TextDocument[] {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder`);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => goldDocument(readJson(join(folder, file)), file) ?? []);
}
