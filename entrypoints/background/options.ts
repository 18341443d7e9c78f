import { browser } from 'wxt/browser';
import { type Options, readOptions } from '../../components/options';

/** The user's options, with defaults where nothing or nonsense is stored. */
export async function options(): Promise<Options> {
  const { options: stored } = await browser.storage.local.get('options');
  return readOptions(stored);
}

/** Changes options. */
export async function changeOptions(change: Partial<Options>): Promise<void> {
  await browser.storage.local.set({ options: { ...(await options()), ...change } });
}
