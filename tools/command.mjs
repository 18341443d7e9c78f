import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const project = fileURLToPath(new URL('..', import.meta.url));

/** Something the user can put right; shown as one line, without a stack. */
export class Trouble extends Error {}

/**
 * Runs a command in the project, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to this process's own; with TAZAN_QUIET its output goes to stderr
 * @returns {Promise<boolean>} whether it ended with 0
 */
export function run(command, args, environment = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: project,
      stdio: (environment.TAZAN_QUIET ?? process.env.TAZAN_QUIET) ? ['inherit', 2, 2] : 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
}

/**
 * Runs the command of an installed package.
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 * @param {string} [command] where it is not named as the package
 */
export function runPackage(name, args, environment, command = name.split('/').at(-1) ?? name) {
  const folder = join(project, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[command];
  return run(process.execPath, [join(folder, file), ...args], environment);
}

/**
 * Runs `main`, and ends the process with 1 on an error: one line for Trouble, everything for a defect.
 * @param {() => Promise<boolean>} main whether all is well
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
