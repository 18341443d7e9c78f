import { sectionWords } from '../words/dashboard';
import type { Section } from './section';

/** The sections of the dashboard, in the order they are shown; the first is where it starts. */
export const sections: readonly Section[] = [
  {
    id: 'checklist',
    label: sectionWords.checklist,
    icon: 'checklist',
    load: () => import('../checklist/ChecklistSection'),
  },
  {
    id: 'assessment',
    label: sectionWords.assessment,
    icon: 'tasklist',
    load: () => import('../assessment/AssessmentSection'),
  },
  {
    id: 'insights',
    label: sectionWords.insights,
    icon: 'graph',
    load: () => import('../insights/InsightsSection'),
  },
  {
    id: 'management',
    label: sectionWords.management,
    icon: 'briefcase',
    load: () => import('../management/ManagementSection'),
  },
  {
    id: 'disclosures',
    label: sectionWords.disclosures,
    icon: 'file',
    load: () => import('../library/LibrarySection'),
  },
  {
    id: 'read',
    label: sectionWords.read,
    icon: 'inbox',
    load: () => import('../queue/QueueSection'),
  },
  {
    id: 'exchange',
    label: sectionWords.exchange,
    icon: 'download',
    load: () => import('../exchange/ExchangeSection'),
  },
];
