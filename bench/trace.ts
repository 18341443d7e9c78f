import type { Page } from 'puppeteer-core';

/** An event of a trace, as far as it is looked at. Times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  tid: number;
  /** How long it took by the clock, and what of that the thread was really running. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; scriptName?: string; type?: string; functionName?: string } };
}

/** Everything traced while `run` runs. */
export async function traced(
  page: Page,
  run: () => Promise<void>,
  categories: string[] = ['devtools.timeline'],
): Promise<TraceEvent[]> {
  // Its own default categories are not wanted: they slow down what is measured.
  await page.tracing.start({ categories: ['-*', ...categories] });
  await run();
  const bytes = await page.tracing.stop();
  if (bytes === undefined) throw new Error('The browser gave no trace.');
  return (JSON.parse(Buffer.from(bytes).toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * How long each evaluation of a script took, in milliseconds, in the order of time: its compilation and all it does at
 * once. Time in which the thread had to wait for others on the machine does not count.
 */
export function evaluations(events: readonly TraceEvent[], file: string): number[] {
  return events
    .filter((event) => event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith(file))
    .sort((a, b) => a.ts - b.ts)
    .map(running);
}

/** How long an event kept its thread running, in milliseconds. */
export function running({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

/** What has to be traced for `tasksOf`. */
export const taskCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'extensions'];

/** Tasks of the main threads of pages in which scripts of an extension ran, or were being put there; in milliseconds. */
export function tasksOf(events: readonly TraceEvent[], id: string): number[] {
  const own = events.filter(({ name, args }) => {
    if (name === 'ScriptInjection::InjectJs') return JSON.stringify(args).includes(id);
    const { url, scriptName } = args?.data ?? {};
    return (
      (name === 'EvaluateScript' || name === 'FunctionCall' || name === 'v8.callFunction') &&
      (url ?? scriptName ?? '').startsWith(`chrome-extension://${id}/`)
    );
  });
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const around = new Set(
    own.map(
      (one) =>
        tasks.find(
          ({ pid, tid, ts, dur = 0 }) =>
            pid === one.pid && tid === one.tid && ts <= one.ts && ts + dur >= one.ts + (one.dur ?? 0),
        ) ?? one,
    ),
  );
  // Scripts are put into a page while the task that ends its parsing goes on: that one is the page's own.
  return [...around].map((task) =>
    running(
      own.find(
        ({ name, ts }) =>
          name === 'ScriptInjection::InjectJs' && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
      ) ?? task,
    ),
  );
}
