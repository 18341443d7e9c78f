import { useState } from 'preact/hooks';
import { expect, vi } from 'vitest';
import type { Store } from '../../../checklist/store';
import { type Place, readRoute } from '../../../components/dashboard/route';
import type { SectionProps } from '../../../components/dashboard/section';
import LibrarySection from '../../../components/library/LibrarySection';
import { useStore } from '../../../components/useStore';
import { opened, page } from '../../checklist/stores';
import { draw } from '../rendered';

/** A store with a first notice and the final report of one incident, and another organisation's; their ids. */
export async function filled(): Promise<{ store: Store; first: string; final: string; city: string }> {
  const store = await opened();
  const add = async (path: string, facts: object, stated: Parameters<typeof page>[1]) => {
    const { source, reading } = page(`https://kakuu.example/${path}`, stated);
    if (reading.disclosure) Object.assign(reading.disclosure, facts);
    return (await store.addFindings({ source, reading, findings: stated.map((_, n) => n) })).disclosure;
  };
  return {
    store,
    first: await add(
      'first',
      {
        title: '第一報',
        published: '2026-08-03',
        stage: 'first',
        affected: [{ count: 120, what: '会員 120名' }],
      },
      [
        { words: 'WAFを導入いたします。', measure: 'waf', state: 'planned' },
        { words: '警察に届け出ました。', measure: 'police-report' },
      ],
    ),
    final: await add(
      'final',
      {
        title: '最終報告',
        published: '2026-10-20',
        stage: 'final',
        affected: [{ count: 340, what: '会員 340名' }],
      },
      [
        { words: 'WAFを導入いたしました。', measure: 'waf' },
        { words: 'EDRを導入いたします。', measure: 'edr', state: 'planned' },
      ],
    ),
    city: await add(
      'city',
      { organisation: '架空市', title: '誤送信', published: '2025-05-12', incidents: ['misdelivery'] },
      [{ words: '研修を行います。', measure: 'training', state: 'planned' }],
    ),
  };
}

/** The library over a store; it goes where it is told, and `.turn` takes back what was done last. */
export async function library(store: Store, hash = '#/disclosures', readOnly = false) {
  const open = async () => ({ ...store, close: () => {} });
  const went = vi.fn<(place: Place) => void>();
  function Shown() {
    const checklist = useStore(open);
    const [place, setPlace] = useState<Place>(readRoute(hash));
    if (checklist.state !== 'open') return null;
    const props: SectionProps = {
      ...checklist,
      place,
      onPlace: (next) => {
        went(next);
        setPlace(next);
      },
      now: '2026-11-25',
      readOnly,
      abilities: {} as SectionProps['abilities'],
    };
    return (
      <>
        <LibrarySection {...props} />
        <output>{checklist.notice?.said}</output>
        {checklist.notice?.turn && (
          <button type="button" class="turn" onClick={() => void checklist.notice?.turn?.()}>
            undo
          </button>
        )}
      </>
    );
  }
  const drawn = await draw(<Shown />);
  await vi.waitFor(() => expect(drawn.root.firstChild).not.toBeNull());
  return { ...drawn, went };
}
