import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  body: string;
  /** `text/html; charset=utf-8` where none is given. */
  headers?: Record<string, string>;
}

/** Serves what `tests/e2e/server.ts` does not: other content types, headers, a second origin. */
export async function serve(answers: Record<string, Answer>): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const answer = answers[new URL(request.url ?? "/", "http://localhost").pathname];
    response.writeHead(answer ? 200 : 404, {
      "content-type": "text/html; charset=utf-8",
      ...answer?.headers,
    });
    response.end(answer?.body ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
