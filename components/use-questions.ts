import { useRef, useState } from "preact/hooks";
import type { Replaced } from "../lib/platform/replaced.ts";

/** A question that waits for the reader. Whoever put it goes on once it is answered. */
export interface Question {
  what: Replaced;
  answer: (agreed: boolean) => void;
}

/** Puts questions one after another: several packs may be on their way in. */
export function useQuestions() {
  const [question, setQuestion] = useState<Question | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const ask = (what: Replaced): Promise<boolean> => {
    const put = () =>
      new Promise<boolean>((done) => {
        const answer = (agreed: boolean) => {
          setQuestion(null);
          done(agreed);
        };
        setQuestion({ what, answer });
      });
    const mine = last.current.then(put);
    last.current = mine;
    return mine;
  };
  return { question, ask };
}
