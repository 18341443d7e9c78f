import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { project } from '../tools/command.mjs';

/** A script of the benchmarks, bundled with the parts of the product it measures, minified as the product is. */
export async function bundle(path: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      rollupOptions: { input: join(project, path), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`${path} could not be bundled.`);
  return output.output[0].code;
}
