import type { Sifted, Spotter } from "./spotter.ts";
import { type Question, type Reply, type SentAnswer, unpackAnswer } from "./wire.ts";

type Asked = Question extends infer Q ? (Q extends unknown ? Omit<Q, "id"> : never) : never;

interface Asking {
  spotter: Spotter;
  /** To be called with each reply. */
  hear(reply: Reply): void;
  /** Rejects all open questions: nobody will answer them any more. */
  fail(): void;
}

/** A spotter in another thread, reached by `send`; `close` ends the connection. A question that gets no answer is rejected. */
export function asking(send: (question: Question) => void, close: () => void): Asking {
  let last = 0;
  const open = new Map<number, (answer: Reply["answer"]) => void>();
  const ask = <T>(question: Asked): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      open.set(id, (answer) => {
        open.delete(id);
        if (answer) resolve(answer as T);
        else reject(new Error("Nobody spots."));
      });
      send({ id, ...question } as Question);
    });
  return {
    spotter: {
      sift: (texts) => ask<Sifted>({ sift: texts }),
      read: async (read, forget) => unpackAnswer(await ask<SentAnswer>({ read, forget })),
      lost: () => {},
      close,
    },
    hear: ({ id, answer }) => open.get(id)?.(answer),
    fail() {
      for (const settle of [...open.values()]) settle(null);
    },
  };
}
