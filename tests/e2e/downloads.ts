import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Session } from './browser';

/** A folder into which the browser of a session saves what is downloaded. */
export async function downloadsOf(session: Session): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tazan-downloads-'));
  const browser = await session.browser.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
}

/** Waits for a file with this ending to be there whole; its path. */
export async function waitForDownload(folder: string, extension: string): Promise<string> {
  const found = async () => (await readdir(folder)).find((name) => name.endsWith(`.${extension}`));
  await expect.poll(found, { timeout: 30_000 }).toBeDefined();
  const path = join(folder, (await found()) ?? '');
  await expect.poll(async () => (await readFile(path)).length, { timeout: 10_000 }).toBeGreaterThan(0);
  return path;
}
