import type { Locale } from '../locales.ts';
import type { OfflineManifest } from './manifest.ts';

/** Written in front of this file by `writeOffline`. */
declare const manifest: OfflineManifest;

/** The parts of a service worker's surroundings that are used; TypeScript's own types of them clash with those of pages. */
interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}
interface WorkerScope {
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: WorkerEvent) => void) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void) &
    ((type: 'message', listener: (event: WorkerEvent & { data?: { keep?: string } }) => void) => void);
}

const scope = self as unknown as WorkerScope;
const prefix = `report ${manifest.base} `;
const cacheName = prefix + manifest.version;

/** Where it is written down that a language is kept whole. */
const markOf = (locale: string): string => `${manifest.base}offline/kept/${locale}`;

const isLocale = (name: unknown): name is Locale => typeof name === 'string' && Object.hasOwn(manifest.languages, name);

/** Keeps all pages of a language, and what they and its search need; does nothing where they are kept. */
async function keepLanguage(locale: Locale): Promise<void> {
  const cache = await caches.open(cacheName);
  if (await cache.match(markOf(locale))) return;
  const { pages, files } = manifest.languages[locale];
  const response = await fetchWhole(manifest.base + pages);
  const texts = (await response.json()) as Record<string, string>;
  // The pages stand under the policy that their host sends with everything.
  const policy = response.headers.get('content-security-policy');
  const date = response.headers.get('date') ?? new Date().toUTCString();
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    date,
    ...(policy === null ? {} : { 'content-security-policy': policy }),
  };
  for (const [path, text] of Object.entries(texts))
    await cache.put(manifest.base + path, new Response(text, { headers }));
  for (const file of files) await cache.put(manifest.base + file, await fetchWhole(manifest.base + file));
  await cache.put(markOf(locale), new Response(''));
}

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}

/** Keeps in this version what an older one kept, and only then forgets the older one. */
async function replaceOlder(): Promise<void> {
  await scope.clients.claim();
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  for (const name of older) {
    const cache = await caches.open(name);
    for (const locale of Object.keys(manifest.languages).filter(isLocale)) {
      if (await cache.match(markOf(locale))) await keepLanguage(locale);
    }
    await caches.delete(name);
  }
}

async function findKept(path: string): Promise<Response | undefined> {
  return (await (await caches.open(cacheName)).match(path)) ?? (await caches.match(path));
}

/** A file whose name holds its content's hash is never out of date. */
async function answerFromCache(request: Request, path: string): Promise<Response> {
  const kept = await findKept(path);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(path, response.clone());
  return response;
}

/** Everything else comes from the network as it is today, and from the cache only where there is no network. */
async function answerFromNetwork(event: RequestEvent, path: string): Promise<Response> {
  const { request } = event;
  try {
    const response = await fetch(request, { cache: 'no-cache' });
    if (response.status === 200 && response.type === 'basic') {
      const copy = response.clone();
      event.waitUntil(caches.open(cacheName).then((cache) => cache.put(path, copy)));
    }
    return response;
  } catch (error) {
    const kept = await findKept(path);
    if (!kept) throw error;
    return request.mode === 'navigate' ? markAsKept(kept) : kept;
  }
}

/** A page that was kept says so, and since when: the report may have been corrected meanwhile. */
async function markAsKept(response: Response): Promise<Response> {
  const day = new Date(response.headers.get('date') ?? '').toISOString().slice(0, 10);
  const html = await response.text();
  const marked = html
    .replace('<p class="kept" hidden', '<p class="kept"')
    .replace('<span data-kept></span>', `<time datetime="${day}">${day}</time>`);
  return new Response(marked, { headers: response.headers });
}

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(replaceOlder());
});
scope.addEventListener('message', (event) => {
  if (isLocale(event.data?.keep)) event.waitUntil(keepLanguage(event.data.keep));
});
scope.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(manifest.base)) return;
  const isHashed = pathname.startsWith(`${manifest.base}_astro/`);
  event.respondWith(isHashed ? answerFromCache(event.request, pathname) : answerFromNetwork(event, pathname));
});
