import type { DisclosureRecord } from '../checklist';

/** Legal forms, which notices of one organisation write in different ways or leave out. */
const legalForms =
  /株式会社|有限会社|合同会社|合資会社|合名会社|(?:公益|一般)(?:社団|財団)法人|(?:社会福祉|医療|学校|宗教|独立行政|国立大学|公立大学|地方独立行政|特定非営利活動)法人|社団法人|財団法人|NPO法人|相互会社|(?:co|inc|ltd|corp|llc)\b\.?/giu;

/** An organisation's name as it is compared: without legal form, width, spaces and marks. '' where it is not known. */
export function organisationKey(organisation: string): string {
  const plain = organisation.normalize('NFKC').replace(/\((?:株|有|合|社|財|医|学)\)/gu, '');
  const bare = plain
    .replace(legalForms, '')
    .replace(/[\s・.,、。「」()]/gu, '')
    .toLowerCase();
  return bare === '' ? plain.replace(/\s/gu, '').toLowerCase() : bare;
}

/** Whom a disclosure is counted under: its organisation, or itself where that is not known. */
export function disclosedBy({ id, fields }: DisclosureRecord): string {
  return organisationKey(fields.organisation) || id;
}
