import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Recorder {
  address: string;
  /** `host:port` or address of everything that was asked for. */
  asked: string[];
  close(): Promise<void>;
}

/** What a bare Chromium asks for by itself, with no extension in it and every flag against it. */
const BROWSERS_OWN =
  /^(https?:\/\/)?(update\.googleapis\.com|accounts\.google\.com|clients2\.google\.com|edgedl\.me\.gvt1\.com|redirector\.gvt1\.com|safebrowsing\.googleapis\.com|optimizationguide-pa\.googleapis\.com|content-autofill\.googleapis\.com|www\.google\.com:443$)/;

/**
 * A proxy that lets nothing through and remembers who was asked for: what no hook into pages sees (a worker's request, a socket) has
 * to come by here as well.
 */
export async function recordOutside(): Promise<Recorder> {
  const asked: string[] = [];
  const remember = (what: string) => {
    if (!BROWSERS_OWN.test(what)) asked.push(what);
  };
  const server = createServer((request, response) => {
    remember(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    remember(request.url ?? "");
    // The server no longer answers for such a socket, and a browser that ends resets it: nobody's error.
    socket.on("error", () => {});
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
