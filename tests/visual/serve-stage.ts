import preact from "@preact/preset-vite";
import { createServer } from "vite";

/** The stage on a port of this machine. Its address, and how to end it. */
export async function serveStage(): Promise<{ address: string; close: () => Promise<void> }> {
  const root = new URL("../../", import.meta.url).pathname;
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    root: `${root}tests/visual/stage`,
    cacheDir: `${root}node_modules/.cache/stage`,
    plugins: [preact({ devToolsEnabled: false })],
    server: { host: "127.0.0.1", port: 0, hmr: false, watch: null, fs: { allow: [root] } },
    optimizeDeps: { include: ["preact", "preact/hooks", "preact/jsx-dev-runtime"] },
  });
  await server.listen();
  const bound = server.httpServer!.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
