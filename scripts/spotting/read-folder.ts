import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { goldDocument, type TextDocument } from "./read-document.ts";

/** The gold documents of a folder, by file name; what else lies there is passed over. */
export function readFolder(folder: string): TextDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => goldDocument(JSON.parse(readFileSync(join(folder, file), "utf8")), file) ?? []);
}
