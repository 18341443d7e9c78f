import { useId } from 'preact/hooks';
import type { DisclosureRecord } from '../../checklist/checklist';
import { type SectorId, sectorLabel, sectorOf, sectors } from '../../checklist/sectors';
import { Button } from '../controls/Button';
import { type Place, routeAddress } from '../dashboard/route';
import { useLanguage, useText } from '../language';
import { disclosureWords, stageWords } from '../words/disclosure';
import { libraryWords } from '../words/library';
import { writeDate } from '../words/written';
import type { LibraryContent } from './content';
import { ReportSelect } from './ReportSelect';

interface ReportToolsProps extends LibraryContent {
  disclosure: DisclosureRecord;
  /** It was deleted. */
  onGone: () => void;
  onPlace: (place: Place) => void;
}

/** What can be done with one report: its sector, the other reports of its incident, comparing, deleting. */
export function ReportTools(props: ReportToolsProps) {
  const { disclosure, snapshot, change, cases, readOnly, onGone, onPlace } = props;
  const t = useText();
  const language = useLanguage();
  const sectorId = useId();
  const { id, fields } = disclosure;
  const own = cases.find(({ reports }) => reports.some((report) => report.id === id));
  const byName = sectorOf({ organisation: fields.organisation });
  return (
    <section class="tools" aria-label={t(libraryWords.tools)}>
      {own && own.reports.length > 1 && (
        <section>
          <h3>{t(libraryWords.inCase)}</h3>
          <ol>
            {own.reports.map((report) => (
              <li key={report.id} aria-current={report.id === id ? 'true' : undefined}>
                <a href={routeAddress({ section: 'disclosures', path: [report.id] })}>
                  {report.fields.published === ''
                    ? t(disclosureWords.dateUnknown)
                    : writeDate(report.fields.published, language)}{' '}
                  {t(stageWords[report.fields.stage])}
                </a>
              </li>
            ))}
          </ol>
          <p class="actions">
            <a class="button plain" href={routeAddress({ section: 'disclosures', path: ['case', own.id] })}>
              {t(libraryWords.openCase)}
            </a>
            <Button
              look="quiet"
              disabled={readOnly}
              onClick={() => void change(t(libraryWords.separated), (store) => store.separateDisclosure(id))}
            >
              {t(libraryWords.separate)}
            </Button>
          </p>
        </section>
      )}
      <section class="field">
        <label for={sectorId}>{t(libraryWords.sector)}</label>
        <select
          id={sectorId}
          class="select"
          value={fields.sector ?? ''}
          disabled={readOnly}
          onChange={(event) => {
            const sector = event.currentTarget.value as SectorId | '';
            void change(t(libraryWords.sectorSaved), (store) =>
              store.setSector(id, sector === '' ? undefined : sector),
            );
          }}
        >
          <option value="">{t(libraryWords.sectorByName, sectorLabel(byName)[language])}</option>
          {sectors.map((sector) => (
            <option key={sector.id} value={sector.id}>
              {sector.label[language]}
            </option>
          ))}
        </select>
      </section>
      <ReportSelect
        label={t(libraryWords.compareWith)}
        disclosures={snapshot.disclosures.filter((one) => one.id !== id)}
        value=""
        onChange={(other) => onPlace({ path: ['compare', id, other], query: {} })}
      />
      <Button
        look="danger"
        disabled={readOnly}
        onClick={() =>
          void change(t(libraryWords.removed, 1), (store) => store.deleteDisclosure(id)).then(
            (done) => done && onGone(),
          )
        }
      >
        {t(libraryWords.removeOne)}
      </Button>
    </section>
  );
}
