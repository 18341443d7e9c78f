import { attack } from './attack';
import { uuidOf } from './identifier';
import { type StixObject, stixObject } from './stix-object';

/**
 * The time our copies of ATT&CK's objects have: earlier than any of ATT&CK's own, so that whoever has both keeps
 * ATT&CK's, which is whole.
 */
const before = Date.UTC(2015, 0, 1);

/** A technique (T…) or mitigation (M…) of ATT&CK under ATT&CK's own id: its name and where it is described, no more. */
export function attackObject(id: string): StixObject {
  const type = id.startsWith('M') ? 'course-of-action' : 'attack-pattern';
  const known = attack[id];
  const path = id.startsWith('M') ? `mitigations/${id}` : `techniques/${id.replace('.', '/')}`;
  const made = stixObject(type, known?.stix ?? `${type}--${uuidOf('attack', id)}`, before, before);
  return {
    ...made,
    name: known?.name ?? id,
    external_references: [
      { source_name: 'mitre-attack', external_id: id, url: `https://attack.mitre.org/${path}` },
    ],
  };
}
