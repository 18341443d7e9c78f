/** How sure it is that an element is furniture: `named` by class or id only, `certain` by tag or role. */
export type Furniture = 'certain' | 'named' | 'none';

const tags = new Set(['nav', 'aside', 'menu', 'dialog']);
const roles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'dialog',
  'alertdialog',
]);

/** Words of class names and ids that are furniture wherever they stand in the name. */
const words =
  /^(?:nav|navi|navigation|navbar|gnav|gnavi|lnav|lnavi|snav|fnav|fnavi|globalnav|globalnavi|localnav|localnavi|menu|menus|gmenu|submenu|megamenu|sidebar|sidenav|sidemenu|breadcrumb|breadcrumbs|pankuzu|topicpath|crumbs|related|recommend|recommended|recommendation|sns|share|social|pager|pagination|pagenation|pagetop|totop|banner|banners|bnr|ads|advertisement|cookie|cookies|widget|ranking|copyright|skiplink|sitemap|prevnext|comments|newsletter|toc)$/;
/** Names that are furniture as a whole only: as a part of a longer name they say too little. */
const wholes =
  /^(?:side|sub|left-?nav|right-?nav|side-?(?:area|column|box|contents?|menu)|search(?:box|form)?|tag-?(?:list|cloud)|(?:site|global|page|l|common|main)[-_]?(?:header|footer)|header|footer|header-?(?:inner|area|wrap)|footer-?(?:inner|area|wrap)|utility|lang|language|font-?size)$/i;
/** A state of the page that names furniture: `has-sidebar`, `menu-open`. */
const states = /(?:^|[-_])(?:has|no|with|without|is|open|opened|closed|active|left|right|layout)(?:[-_]|$)/i;

/** Whether an element is page furniture by tag, role, or a generic name; `inNotice`: it stands in main or article. */
export function furnitureOf(element: Element, inNotice: boolean): Furniture {
  const tag = element.localName;
  const role = element.getAttribute('role') ?? '';
  if (tag === 'main' || tag === 'article' || tag === 'body' || role === 'main' || role === 'article')
    return 'none';
  if (tags.has(tag) || roles.has(role)) return 'certain';
  if (!inNotice && (tag === 'header' || tag === 'footer' || role === 'banner'))
    return tag === 'footer' ? 'certain' : 'named';
  for (const name of [element.getAttribute('id'), element.getAttribute('class')]) {
    // A long attribute is no name; it is not worth the time.
    if (name && name.length < 400 && name.split(/\s+/).some(isFurnitureName)) return 'named';
  }
  return 'none';
}

function isFurnitureName(name: string): boolean {
  if (wholes.test(name)) return true;
  if (states.test(name)) return false;
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
  return parts.some((part, index) => words.test(part) || words.test(`${part}${parts[index + 1] ?? ''}`));
}
