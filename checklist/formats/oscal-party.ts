import { uuidOf } from './identifier';
import { oneLine } from './wording';

/** A party of OSCAL's metadata. */
export interface Party {
  uuid: string;
  type: 'person' | 'organization';
  name: string;
}

/** Endings of departments, teams and organisations. */
const organisation =
  /(?:部|課|室|係|班|局|チーム|センター|グループ|本部|委員会|会社|法人|学校|大学|病院|市|町|村|県|庁|team|department|dept\.?|group|inc\.?|ltd\.?|office)$|株式会社|CSIRT|SOC$/iu;

/** The party of a name; the same name is the same party everywhere. */
export function partyOf(name: string): Party {
  return {
    uuid: partyId(name),
    type: organisation.test(oneLine(name)) ? 'organization' : 'person',
    name: oneLine(name),
  };
}

/** The uuid of the party of a name. */
export function partyId(name: string): string {
  return uuidOf('party', oneLine(name));
}
