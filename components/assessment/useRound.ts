import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answeredSince, type Question } from '../../checklist/review';

/** One going-through of questions, in an order that stays while answers come in. */
export interface Round {
  /** What is asked now; undefined once the last question is behind. */
  question: Question | undefined;
  /** Where it stands, from 0, and how many there are. */
  at: number;
  all: number;
  /** Questions passed without an answer. */
  postponed: number;
  /** The question at hand was answered. */
  answered: (id: string) => void;
  back: () => void;
  /** Goes on without an answer. */
  next: () => void;
  /** Goes through what was passed. */
  again: () => void;
}

/**
 * A round over the questions that `asked` picks when it begins. An answer that is taken back leads back to its question.
 * `today`: ISO date.
 */
export function useRound(
  questions: readonly Question[],
  asked: (question: Question) => boolean,
  today: string,
): Round {
  const [order, setOrder] = useState(() => questions.filter(asked).map(({ id }) => id));
  const [at, setAt] = useState(0);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const byId = useMemo(() => new Map(questions.map((one) => [one.id, one])), [questions]);
  /** The last answer, and whether the checklist was seen to have it: only then can it be missed. */
  const last = useRef<{ id: string; seen: boolean } | null>(null);
  useEffect(() => {
    const given = last.current;
    if (given === null) return;
    const question = byId.get(given.id);
    if (question !== undefined && answeredSince(question, today)) given.seen = true;
    else if (given.seen) {
      last.current = null;
      setSettled((before) => new Set([...before].filter((id) => id !== given.id)));
      setAt((before) => (order.includes(given.id) ? order.indexOf(given.id) : before));
    }
  }, [byId, order, today]);
  // Somebody removed it meanwhile.
  const here = order.slice(at).findIndex((id) => byId.has(id));
  const now = here < 0 ? order.length : at + here;
  return {
    question: byId.get(order[now] ?? ''),
    at: now,
    all: order.length,
    postponed: order.filter((id) => byId.has(id) && !settled.has(id)).length,
    answered(id) {
      last.current = { id, seen: false };
      setSettled((before) => new Set(before).add(id));
      setAt(now + 1);
    },
    back: () => setAt(Math.max(0, now - 1)),
    next: () => setAt(Math.min(order.length, now + 1)),
    again() {
      setOrder(order.filter((id) => byId.has(id) && !settled.has(id)));
      setAt(0);
    },
  };
}
