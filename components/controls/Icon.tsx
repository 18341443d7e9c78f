/** The icons there are; each has its mask in look/icons.css. */
export type IconName =
  | 'alert'
  | 'arrow-left'
  | 'briefcase'
  | 'check'
  | 'checklist'
  | 'chevron-right'
  | 'dash'
  | 'download'
  | 'file'
  | 'gear'
  | 'inbox'
  | 'graph'
  | 'info'
  | 'link-external'
  | 'lock'
  | 'pencil'
  | 'plus'
  | 'search'
  | 'sidebar-collapse'
  | 'sort-asc'
  | 'sort-desc'
  | 'sync'
  | 'table'
  | 'tasklist'
  | 'trash'
  | 'undo'
  | 'upload'
  | 'x';

/** A picture beside words that say the same, or in a button that has a name; never alone. */
export function Icon({ name }: { name: IconName }) {
  return <span class={`icon icon-${name}`} aria-hidden="true" />;
}
