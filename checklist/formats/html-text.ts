import { webAddress } from './wording';

/** A piece of HTML that is safe to put into a page. */
export interface Html {
  html: string;
}

/** HTML from a template: what is put in is text, unless it was made by this function (or is a list of such). */
export function html(
  template: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return {
    html: template.reduce((done, part, n) => `${done}${shown(values[n - 1] ?? '')}${part}`),
  };
}

function shown(value: string | number | Html | readonly Html[]): string {
  if (Array.isArray(value)) return value.map((one: Html) => one.html).join('');
  if (typeof value === 'object') return (value as Html).html;
  return String(value).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** A link where the address is one of the web, else the text alone. */
export function anchor(text: string, url: string): Html {
  const address = webAddress(url);
  return address === undefined ? html`${text}` : html`<a href="${address}" rel="noreferrer">${text}</a>`;
}
