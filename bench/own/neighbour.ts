import { AhoCorasick } from '@monyone/aho-corasick';
import type { SourceText } from '../../disclosure/disclosure';
import { decodeWeights } from '../../disclosure/weights';
import { measures } from '../../measures/index';

interface Asked {
  type: string;
  source?: SourceText;
}

const phrases = [...new Set(measures.flatMap((one) => [...one.phrases, ...one.phrasesEn]))];

/** The least that any reader would do with a text: load the same weights, find the same phrases, answer with the text. */
async function answer({ source }: Asked): Promise<unknown> {
  if (source === undefined) return null;
  const weights = decodeWeights(await (await fetch('/weights.bin')).arrayBuffer());
  const found = new AhoCorasick(phrases).matchInText(source.text);
  return { source, found: found.length, thresholds: weights.thresholds };
}

chrome.runtime.onMessage.addListener((message: Asked, _sender, respond) => {
  void answer(message).then(respond);
  return true;
});
