/** For how long work goes on before others have their turn, in milliseconds. */
const longest = 30;

/**
 * Lets others have their turn: what is returned is called between steps of a long piece of work, and waits only when enough
 * time has passed. It throws the signal's reason once the work is to end.
 */
export function turns(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  };
}
