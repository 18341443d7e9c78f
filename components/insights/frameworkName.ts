import type { Framework } from '../../measures/frameworks';
import type { Language } from '../language';

/** A framework with its edition, e.g. `CIS Controls v8.1`. */
export function frameworkName({ title, version }: Framework, language: Language): string {
  if (version === '') return title[language];
  return `${title[language]} ${/^\d+\.\d+$/u.test(version) ? `v${version}` : version}`;
}
