/**
 * Wraps `work` so that its last answer, finished or on its way, is kept for when the same question is asked again of the same corpus. A
 * failure is not kept.
 */
export function keepLast<Corpus, Question, Answer>(
  work: (corpus: Corpus, question: Question) => Promise<Answer>,
): (corpus: Corpus, question: Question) => Promise<Answer> {
  let last: { corpus: Corpus; question: string; answer: Promise<Answer> } | null = null;
  return (corpus, question) => {
    const key = JSON.stringify(question);
    if (last?.corpus === corpus && last.question === key) return last.answer;
    const mine = (last = { corpus, question: key, answer: work(corpus, question) });
    mine.answer.catch(() => (last = last === mine ? null : last));
    return mine.answer;
  };
}
