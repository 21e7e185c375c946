import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Pages {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Puts a page up, or another one in its place. */
  put(path: string, html: string): void;
  close(): Promise<void>;
}

/**
 * Serves pages from memory on this machine, as UTF-8: that is what test pages are written in, whatever their `<meta>` says.
 * `scripts: false` forbids the pages their own scripts; an extension's are not bound by it.
 */
export async function servePages(
  pages: Record<string, string> = {},
  { scripts = true } = {},
): Promise<Pages> {
  const held = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    const html = held.get(new URL(request.url ?? "/", "http://localhost").pathname);
    response.writeHead(html === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      ...(!scripts && { "content-security-policy": "script-src 'none'" }),
    });
    response.end(html ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, html) => void held.set(path, html),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
