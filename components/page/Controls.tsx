import type { AboutMeasure } from '../../measures/about';
import { useLanguage, useText } from '../language';
import { Said } from './Said';
import { strings } from './strings';

/** The controls of frameworks that a measure serves. */
export function Controls({ about }: { about: AboutMeasure }) {
  const t = useText();
  const language = useLanguage();
  if (about.controls.length === 0) return null;
  return (
    <>
      <Said of="h3" text={t(strings.controls)} />
      <ul>
        {about.controls.map(({ framework, verified, controls }) => (
          <li key={framework.en}>
            <Said class="framework" text={framework[language]} />
            {controls.map(({ name, url }) =>
              url === '' ? (
                <Said key={name.en} class="control" text={name[language]} />
              ) : (
                <a
                  key={name.en}
                  class="control"
                  href={url}
                  target="_blank"
                  rel="noreferrer noopener"
                  aria-label={name[language]}
                >
                  <Said text={name[language]} />
                </a>
              ),
            )}
            {!verified && <Said class="note" text={t(strings.unverified)} />}
          </li>
        ))}
      </ul>
    </>
  );
}
