import { decodeWeights, type Weights } from '../../disclosure/weights';

let loading: Promise<Weights> | undefined;

/** The weights, loaded when the first page passed the gate since the background woke. */
export function weights(): Promise<Weights> {
  loading ??= fetch('/weights.bin')
    .then((response) => response.arrayBuffer())
    .then(decodeWeights);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
