import { browser } from 'wxt/browser';
import { decodeWeights, type Weights } from '../../disclosure/weights';

let loading: Promise<Weights> | undefined;

/** The weights, loaded when the first page passed the gate since the background woke. */
export function weights(): Promise<Weights> {
  loading ??= fetch(browser.runtime.getURL('/weights.bin' as never))
    .then((response) => response.arrayBuffer())
    .then(decodeWeights);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
