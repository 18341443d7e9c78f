import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../tools/command.mjs';
import { builtExtension } from '../tools/sizes.mjs';

/** A file of the product as it was built. */
export function built(name: string): string {
  const path = join(builtExtension, name);
  if (!existsSync(path)) throw new Trouble(`${name} is not there: run npm run build first.`);
  return readFileSync(path, 'utf8');
}

/** F of the table: one read of the text of a page, and nothing else. */
export const readText = 'document.body.textContent.length;\n';
