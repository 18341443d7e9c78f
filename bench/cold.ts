import { built, readText } from './gatescript';
import { counted, interleaved, loads } from './interleaved';
import { type Measured, ratioOf } from './ratio';
import { writeScripts } from './scripts';
import { type Bench, load } from './session';
import { evaluations, traced } from './trace';

/** The gate as it ships against F, each on a fresh load of the page, by the browser's own account of the time. */
export async function coldGate(bench: Bench, path: string, html: string): Promise<Measured> {
  const url = bench.serve(path, { body: html });
  const folder = writeScripts('gate', {
    gate: { 'gate.js': built('gate.js') },
    text: { 'text.js': readText },
  });
  const browser = await bench.browser([folder]);
  const page = await browser.newPage();
  const events = await traced(page, () =>
    interleaved([() => load(page, `${url}?run=gate`), () => load(page, `${url}?run=text`)], loads),
  );
  await browser.close();
  return ratioOf(counted(evaluations(events, '/gate.js')), counted(evaluations(events, '/text.js')));
}
