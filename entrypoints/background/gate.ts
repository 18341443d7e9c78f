import { browser } from 'wxt/browser';
import { options } from './options';
import { isAutomatic, policy } from './policy';

/**
 * Registers the gate for every page, or takes it back, as the organisation's policy and the options say. Sites the user
 * switched off are left out.
 */
export async function registerGate(): Promise<void> {
  const [laid, chosen] = await Promise.all([policy(), options()]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: ['gate'] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: ['gate'] });
  if (!isAutomatic(laid, chosen)) return;
  const hidden = chosen.hiddenSites.filter((host) => /^[\w.-]+$/.test(host));
  const pattern = (host: string) => `*://${host}/*`;
  const excluded = [...hidden, ...laid.blockedHosts].map(pattern);
  const allowed = laid.allowedHosts.map(pattern);
  try {
    await browser.scripting.registerContentScripts([
      {
        id: 'gate',
        js: ['gate.js'],
        matches: allowed.length > 0 ? allowed : ['http://*/*', 'https://*/*'],
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
