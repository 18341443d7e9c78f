import type { Actor, Stage, State } from '../../disclosure/disclosure';
import type { Text } from '../../measures/measure';
import type { ItemFields, Status } from '../checklist';

/** Words of files that are read by people. The languages of one file do not mix. */
export const statusWords: Record<Status, Text> = {
  unreviewed: { ja: '未確認', en: 'Unreviewed' },
  gap: { ja: '未対応', en: 'Gap' },
  'in-progress': { ja: '対応中', en: 'In progress' },
  'in-place': { ja: '対応済み', en: 'In place' },
  'not-applicable': { ja: '対象外', en: 'Not applicable' },
};

export const priorityWords: Record<ItemFields['priority'], Text> = {
  0: { ja: '', en: '' },
  1: { ja: '高', en: 'High' },
  2: { ja: '中', en: 'Medium' },
  3: { ja: '低', en: 'Low' },
};

export const stateWords: Record<State, Text> = {
  done: { ja: '実施済み', en: 'Done' },
  planned: { ja: '予定', en: 'Planned' },
  ongoing: { ja: '実施中', en: 'Under way' },
};

export const actorWords: Record<Actor | '', Text> = {
  self: { ja: '自組織', en: 'The organisation itself' },
  vendor: { ja: '委託先', en: 'A vendor' },
  'outside-expert': { ja: '外部の専門家', en: 'Outside experts' },
  '': { ja: '', en: '' },
};

export const stageWords: Record<Stage, Text> = {
  first: { ja: '第一報', en: 'First notice' },
  followup: { ja: '続報', en: 'Follow-up' },
  final: { ja: '最終報告', en: 'Final report' },
};

/** The measures a notice states that fit none of the taxonomy. */
export const otherMeasure: Text = { ja: '分類できない対策', en: 'Measure of no known category' };

/** A notice whose organisation was not found. */
export const unnamed: Text = { ja: '組織名不明', en: 'Unknown organisation' };
