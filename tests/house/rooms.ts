/** What a room may take from others; DESIGN: "Who may import whom". Every room may import itself. */
export interface Room {
  /** Rooms it may use at run time (and types of them). */
  values: readonly string[];
  /** Rooms of which it may use types only. */
  types: readonly string[];
  /** Packages it may use; a trailing `*` stands for anything. */
  packages: readonly string[];
  /** Why the room is closed to the rest: said to whoever breaks the rule. */
  because: string;
}

/** The rooms that ship. */
const product = [
  'measures',
  'disclosure',
  'documents',
  'reports',
  'checklist',
  'messaging',
  'components',
  'entrypoints',
];

/** The rooms, by the first part of a path (`messaging` is a file). */
export const rooms: Readonly<Record<string, Room>> = {
  measures: {
    values: [],
    types: [],
    packages: [],
    because: 'measures/ is pure data that everything else builds on; it knows nobody.',
  },
  disclosure: {
    values: ['measures'],
    types: [],
    packages: [],
    because:
      'disclosure/ reads text alone: what it needs from a page comes as a SourceText, weights come as an argument.',
  },
  documents: {
    values: [],
    types: ['disclosure', 'measures'],
    packages: ['pdfjs-dist*'],
    because:
      'documents/ only turns what the browser shows into SourceText; it runs inside pages and must stay small.',
  },
  reports: {
    values: [],
    types: ['disclosure', 'measures'],
    packages: [],
    because: 'reports/ is data: disclosures read earlier and checked by hand.',
  },
  checklist: {
    values: ['measures'],
    types: ['disclosure'],
    packages: ['idb', 'valibot', 'papaparse', 'hucre/xlsx', 'uuid'],
    because: 'checklist/ keeps the user\u2019s data; what is bundled or read is handed to it as an argument.',
  },
  messaging: {
    values: [],
    types: ['measures', 'disclosure', 'documents', 'reports', 'checklist', 'components'],
    packages: ['wxt/browser'],
    because:
      'messaging.ts says what travels between contexts; a value imported here would end up in every context.',
  },
  components: {
    values: ['measures', 'reports', 'checklist'],
    types: ['disclosure', 'documents'],
    packages: [
      'preact*',
      '@primer/octicons*',
      '@tanstack/virtual-core',
      'text-fragments-polyfill*',
      '@observablehq/plot',
    ],
    because:
      'components/ get props and give callbacks, so that they can be tested without a browser extension.',
  },
  entrypoints: {
    values: ['measures', 'disclosure', 'documents', 'reports', 'checklist', 'components', 'messaging'],
    types: [],
    // pdf.js is for the reader alone: a test of its own holds that.
    packages: ['wxt/*', 'preact*', '#imports', '#i18n', 'pdfjs-dist*', 'valibot'],
    because: 'entrypoints/ wire the rooms together and ship to users; what trains or tests stays outside.',
  },
  training: {
    values: ['measures', 'disclosure', 'documents'],
    types: [],
    packages: ['node:*', 'jsdom', 'happy-dom', 'pdfjs-dist/legacy/*'],
    because: 'training/ makes and measures the weights from text; it needs neither checklist nor browser.',
  },
  tools: {
    values: [],
    types: [],
    packages: ['node:*', 'puppeteer-core', 'fflate'],
    because: 'tools/ run under plain Node, the first of them before anything is installed.',
  },
  bench: {
    values: [...product, 'training', 'tools'],
    types: [],
    packages: [
      'node:*',
      'puppeteer-core',
      'vite',
      '@preact/preset-vite',
      'preact*',
      'pdfjs-dist*',
      '@mozilla/readability',
      '@monyone/aho-corasick',
    ],
    because: 'bench/ measures the product against what else could be used; nothing of it ships.',
  },
  tests: {
    values: [...product, 'training', 'tools', 'bench'],
    types: [],
    packages: ['*'],
    because: 'tests/ may use everything.',
  },
};

/** The room a file belongs to, or undefined for a file at the top (configuration). */
export function roomOf(path: string): string | undefined {
  const name = path.split('/')[0]?.replace(/\.tsx?$/u, '') ?? '';
  return name in rooms ? name : undefined;
}
