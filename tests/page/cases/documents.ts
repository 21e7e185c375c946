import type { Answer } from "../serve.ts";
import { INNER } from "./frames.ts";

/** Served from a second origin: a frame's document, and documents of other content types. */
export const ELSEWHERE: Record<string, Answer> = {
  "/frame": { body: INNER },
  "/xhtml": {
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>news of <b>Hua</b>wei</p></body></html>`,
    headers: { "content-type": "application/xhtml+xml" },
  },
  "/cdata": {
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>by <![CDATA[OpenAI & others]]></p><p>by Hua<![CDATA[x]]>wei</p></body></html>`,
    headers: { "content-type": "application/xhtml+xml" },
  },
  "/text": { body: "news of Huawei", headers: { "content-type": "text/plain" } },
  "/svg": {
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Huawei</text></svg>`,
    headers: { "content-type": "image/svg+xml" },
  },
};

/** Of those, which are read, and what is marked in them. */
export const CONTENT_TYPES: [string, string[]][] = [
  ["/xhtml", ["Huawei"]],
  ["/cdata", ["OpenAI"]],
  ["/text", []],
  ["/svg", []],
];

/** A page that is one big editor. */
export const DESIGN_MODE = "<p>by Huawei</p><script>document.designMode = 'on'</script>";
