import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, Trouble } from './command.mjs';

/**
 * Licences under which others' work may be shipped in ours; another needs somebody to read it first. MPL-2.0 asks that the
 * files under it stay so and can be had: they are shipped as published, and the package is named.
 */
const allowed = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|CC0-1\.0|BlueOak-1\.0\.0|Unlicense|MPL-2\.0)$/u;

/** Packages whose files are copied into the extension without passing through the bundler. */
const copied = ['pdfjs-dist'];

/** @type {Set<string>} */
const bundled = new Set();

/** Notes which packages a bundle has something of. One for all bundles of a build. */
export function noteLicences() {
  return {
    name: 'note-licences',
    /**
     * @param {unknown} _
     * @param {Record<string, { type: string, moduleIds?: string[] }>} bundle
     */
    generateBundle(_, bundle) {
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const id of moduleIds) {
          const name = packageOf(id);
          if (name !== undefined) bundled.add(name);
        }
    },
    /**
     * Styles leave no module behind in the bundle.
     * @param {string} _
     * @param {string} id
     */
    transform(_, id) {
      const name = /\.css(?:\?|$)/u.test(id) ? packageOf(id) : undefined;
      if (name !== undefined) bundled.add(name);
    },
  };
}

/**
 * The package a module is of: the innermost node_modules of its path.
 * @param {string} id
 */
export function packageOf(id) {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id.replaceAll('\\', '/'))?.[1];
}

/** The names and licences of everything of others in the extension built last, each with its text. */
export function licencesText() {
  const names = [...new Set([...bundled, ...copied])].sort();
  const parts = names.map((name) => {
    const { version, licence, text } = licenceOf(join(project, 'node_modules', name));
    return `${name} ${version} (${licence})\n\n${text.trim()}\n`;
  });
  const rule = `\n${'-'.repeat(78)}\n\n`;
  return `Tazan contains work of others:\n\n${parts.join(rule)}`;
}

/**
 * @param {string} folder of an installed package
 * @returns {{ version: string, licence: string, text: string }} Throws where the licence is none we may ship under
 */
export function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string' || !allowed.test(license))
    throw new Trouble(
      `${name} ${version} is under ${JSON.stringify(license)}: read that licence before shipping it.`,
    );
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:$|[.-])/iu.test(one));
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8');
  return { version, licence: license, text };
}
