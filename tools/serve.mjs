import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @typedef {{ body: string | Uint8Array, type?: string, status?: number, headers?: Record<string, string> }} Answer */

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
]);

/**
 * Serves on a free port of this machine only.
 * @param {(path: string) => Promise<Answer | undefined> | Answer | undefined} answer undefined: not found
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends without a slash
 */
export async function serve(answer) {
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const found = await answer(path);
      response.writeHead(found ? (found.status ?? 200) : 404, {
        'content-type': found?.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...found?.headers,
      });
      response.end(found?.body ?? '');
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    }
  });
  await new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

/**
 * Answers with the files of a folder; `/` is its index.html.
 * @param {string} folder absolute
 * @returns {(path: string) => Promise<Answer | undefined>}
 */
export function filesOf(folder) {
  return async (path) => {
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    if (!file.startsWith(folder)) return undefined;
    const type = types.get(extname(file)) ?? 'application/octet-stream';
    return readFile(file).then(
      (body) => ({ body, type }),
      () => undefined,
    );
  };
}
