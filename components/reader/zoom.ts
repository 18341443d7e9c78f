/** CSS px for a point, or as the width allows. */
export type Zoom = number | 'fit';

/** A point is a 72nd of an inch, a CSS px a 96th: so much is 100 %. */
const whole = 96 / 72;

/** Steps of zooming, as shares of the whole size. */
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];

/** A scale in per cent. */
export function percentOf(scale: number): number {
  return Math.round((scale / whole) * 100);
}

/** The next larger or smaller step. */
export function zoomed(scale: number, by: 1 | -1): number {
  const now = scale / whole;
  const next = by > 0 ? steps.find((step) => step > now * 1.01) : steps.findLast((step) => step < now * 0.99);
  return (next ?? now) * whole;
}

/** The scale at which a page fills the width; on a wide window no larger than is good to read. */
export function fitting(width: number, pageWidth: number): number {
  return Math.max(0.2, Math.min(width / pageWidth, 1.3 * whole));
}
