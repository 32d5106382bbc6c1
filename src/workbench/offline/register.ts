import type { OfflineFiles } from './files';

/** Milliseconds: the page itself comes first. */
const AFTER = 5000;

/**
 * From the second visit on the page needs no server. Where that cannot be had (no https, a certificate that is not
 * trusted, an old browser) the page works as long as its server does, and nothing is said.
 */
export async function workOffline(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTER));
  try {
    const list = await fetch('offline-files.json', { cache: 'no-store' });
    const { version } = (await list.json()) as OfflineFiles;
    await navigator.serviceWorker.register(`offline.js?version=${version}`);
  } catch {
    return;
  }
}
