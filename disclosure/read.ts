import type { Reading, SourceText } from './disclosure';
import { extract } from './extract';
import { readFacts } from './facts';
import { recognise } from './recognise';
import type { Weights } from './weights';

/** Reads a document: is it a disclosure, and if so (or when forced) what it states. */
export function readDisclosure(
  source: SourceText,
  weights: Weights,
  options: { forced?: boolean } = {},
): Reading {
  const verdict = recognise(source, weights);
  const { truncated } = source;
  if (!verdict.disclosure && options.forced !== true) return { verdict, truncated };
  const facts = readFacts(source, weights);
  const findings = extract(source, facts.published, weights);
  return { verdict, truncated, disclosure: { ...facts, url: source.url, findings } };
}
