/**
 * Keeps the pages usable without the server: everything of one build is put aside at the first visit.
 *
 * What has its content in its name never changes and is taken from what was put aside; pages are asked of the server first,
 * so that a new version shows at once. Nothing but this site is ever asked.
 */
import type { OfflineFiles } from './files';

/** The part of a service worker's world that is used here; TypeScript cannot have it beside the page's own. */
interface WorkerScope {
  readonly location: Location;
  readonly caches: CacheStorage;
  addEventListener(type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}
interface LifecycleEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LifecycleEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const PREFIX = 'annex-review-';
const scope: unknown = globalThis;
const worker = scope as WorkerScope;
const version = new URL(worker.location.href).searchParams.get('version') ?? '';
const current = PREFIX + version;

worker.addEventListener('install', (event) => event.waitUntil(putAside()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === worker.location.origin) event.respondWith(answer(event.request));
});

async function putAside(): Promise<void> {
  const list = await fetch('offline-files.json', { cache: 'no-store' });
  const { version: listed, files } = (await list.json()) as OfflineFiles;
  // The site was replaced a moment ago: the next visit puts the new one aside.
  if (listed !== version) throw new Error(`Wanted ${version}, the site has ${listed}`);
  const cache = await worker.caches.open(current);
  await cache.addAll(files);
}

async function dropOldVersions(): Promise<void> {
  const names = await worker.caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== current).map((name) => worker.caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const aside = async (): Promise<Response | undefined> => {
    const cache = await worker.caches.open(current);
    return cache.match(request, { ignoreSearch: true });
  };
  if (/\/assets\/[^/]+\.[0-9a-f]{16}\.[a-z0-9]+$/.test(new URL(request.url).pathname)) return (await aside()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await aside();
    if (kept === undefined) throw error;
    return kept;
  }
}
