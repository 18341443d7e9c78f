import { Buffer } from 'node:buffer';
import { bundle } from '../bundle';
import { coldGate } from '../cold';
import { built } from '../gatescript';
import { japanesePage, latinPage } from '../pages/plain';
import type { Row } from '../ratio';
import { gateAgain, textAgain, warm } from '../warm';

const hundredKilobytes = () => japanesePage(100 * 1024, 1000);

/** What the question costs that every page is asked. */
export const gateRows: readonly Row[] = [
  {
    name: 'gate-ordinary',
    what: 'the gate on a Japanese page of 100 KB that is no notice / F, cold',
    limit: 2,
    measure: (bench) => coldGate(bench, '/ordinary', hundredKilobytes()),
  },
  {
    name: 'gate-latin',
    what: 'the gate on a page of 20,000 elements without Japanese / F, warm',
    limit: 1.3,
    measure: (bench) =>
      warm(bench, { path: '/latin', html: latinPage(20_000) }, { ours: gateAgain(), theirs: textAgain }),
  },
  {
    name: 'gate-huge',
    what: 'the gate on a page of 2 MB of text in 50,000 elements / F, cold',
    limit: 4,
    measure: (bench) => coldGate(bench, '/huge', japanesePage(2 * 1024 * 1024, 50_000)),
  },
  {
    name: 'gate-readerable',
    what: 'the gate / isProbablyReaderable of @mozilla/readability on the page of 100 KB, warm',
    limit: 0.5,
    measure: async (bench) =>
      warm(
        bench,
        { path: '/readerable', html: hundredKilobytes() },
        {
          first: await bundle('bench/page/readerable.ts'),
          ours: gateAgain(),
          theirs: 'globalThis.askNeighbour()',
        },
      ),
  },
  {
    name: 'always-on-bytes',
    what: 'the script every page gets / 10,240 bytes',
    limit: 1,
    async measure() {
      const bytes = Buffer.byteLength(built('gate.js'));
      return {
        value: bytes / 10_240,
        ours: `${bytes.toLocaleString('en')} bytes`,
        theirs: '10,240 bytes',
      };
    },
  },
];
