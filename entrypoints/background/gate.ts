import { browser } from 'wxt/browser';
import { options } from './options';

/** Registers the gate for every page, or takes it back, as the options say. Sites the user switched off are left out. */
export async function registerGate(): Promise<void> {
  const { automatic, hiddenSites } = await options();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: ['gate'] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: ['gate'] });
  if (!automatic) return;
  const excluded = hiddenSites.flatMap((host) => (/^[\w.-]+$/.test(host) ? [`*://${host}/*`] : []));
  try {
    await browser.scripting.registerContentScripts([
      {
        id: 'gate',
        js: ['gate.js'],
        matches: ['http://*/*', 'https://*/*'],
        ...(excluded.length > 0 ? { excludeMatches: excluded } : {}),
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  } catch {
    // Two starts at once: the other one registered it.
  }
}
