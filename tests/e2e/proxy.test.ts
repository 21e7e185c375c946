import { connect } from "node:net";
import { expect, it } from "vitest";
import { recordOutside } from "./proxy.ts";

it("a browser that resets its connection is written down and brings nothing down", async () => {
  const recorder = await recordOutside();
  try {
    const socket = connect(Number(new URL(recorder.address).port), "127.0.0.1");
    await new Promise<void>((done) => socket.once("connect", done));
    socket.write("CONNECT outside.example:443 HTTP/1.1\r\nHost: outside.example:443\r\n\r\n");
    socket.resetAndDestroy();
    await expect.poll(() => recorder.asked).toEqual(["outside.example:443"]);
  } finally {
    await recorder.close();
  }
});
