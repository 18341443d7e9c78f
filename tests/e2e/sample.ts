/** Whether everything is gone over, as `npm run test:long` does; `npm test` takes a sample of what is long or many. */
export const whole = process.env.TAZAN_LONG !== undefined;

/** Every `step`th of many that are alike, the first among them; all of them in `npm run test:long`. */
export function sampleOf<T>(all: readonly T[], step: number): T[] {
  return whole ? [...all] : all.filter((_, index) => index % step === 0);
}

/** The languages a view is gone over in where only its words differ; `every-view.test.ts` shows all of them in English. */
export const languages = sampleOf(['ja', 'en'] as const, 2);
