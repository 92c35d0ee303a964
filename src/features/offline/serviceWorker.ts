import type { Locale } from '../../locales.ts';
import type { Bundle, OfflineManifest } from './manifest.ts';

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
const { base } = manifest;
const prefix = `report ${base} `;
const cacheName = prefix + manifest.version;
const locales = Object.keys(manifest.bundles).filter(isLocale);

/** So long must the reader have asked for nothing before a bundle is loaded. */
const pause = 2000;

function isLocale(name: unknown): name is Locale {
  return typeof name === 'string' && Object.hasOwn(manifest.bundles, name);
}

/** The reader's own requests that are under way, and when the last one was answered. */
let asked = 0;
let lastAnswer = 0;
/** Stops the bundle that is being loaded. */
let loading: AbortController | undefined;

/** Lets the reader's own request go first. */
async function goFirst<T>(work: Promise<T>): Promise<T> {
  asked += 1;
  loading?.abort();
  try {
    return await work;
  } finally {
    asked -= 1;
    lastAnswer = Date.now();
  }
}

/** Loads a bundle when nothing else is loaded, and again when the reader asked for something meanwhile. */
async function fetchQuietly(address: string): Promise<Response> {
  for (;;) {
    while (asked > 0 || Date.now() - lastAnswer < pause) await new Promise((resolve) => setTimeout(resolve, pause / 4));
    const attempt = new AbortController();
    loading = attempt;
    try {
      // Its name holds its content's hash, so it is asked for once; the browser's own cache need not hold it too.
      const response = await fetch(address, { cache: 'no-store', priority: 'low', signal: attempt.signal });
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      const text = await response.text();
      return new Response(text, { headers: response.headers });
    } catch (error) {
      if (!attempt.signal.aborted) throw error;
    } finally {
      loading = undefined;
    }
  }
}

/** Returns a response with the day on which it came, where the host does not say one. */
function withDate(response: Response): Response {
  if (response.headers.has('date')) return response;
  const headers = new Headers(response.headers);
  headers.set('date', new Date().toUTCString());
  return new Response(response.body, { status: response.status, headers });
}

/** What this version keeps comes before what an older one kept. */
async function openOwnCaches(): Promise<readonly Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  names.sort((a, b) => Number(b === cacheName) - Number(a === cacheName));
  return Promise.all(names.map((name) => caches.open(name)));
}

/** A language that is kept whole. */
interface KeptBundle {
  readonly locale: Locale;
  readonly bundle: Bundle;
  readonly headers: Headers;
}

/** What is read of bundles stays as long as the worker runs. */
const opened = new Map<Locale, { readonly url: string; readonly kept: KeptBundle }>();

/** Returns where a cache holds a language whole, of whatever version. */
async function findBundle(cache: Cache, locale: Locale): Promise<Request | undefined> {
  const requests = await cache.keys();
  return requests.find(({ url }) => new URL(url).pathname.startsWith(`${base}offline/${locale}.`));
}

/** Returns the languages that a cache holds whole. */
async function openBundles(cache: Cache): Promise<readonly KeptBundle[]> {
  const bundles: KeptBundle[] = [];
  for (const locale of locales) {
    const request = await findBundle(cache, locale);
    const known = opened.get(locale);
    if (known && known.url === request?.url) bundles.push(known.kept);
    else {
      const response = request && (await cache.match(request));
      if (!response) continue;
      const kept = { locale, bundle: (await response.json()) as Bundle, headers: response.headers };
      opened.set(locale, { url: request.url, kept });
      bundles.push(kept);
    }
  }
  return bundles;
}

/** Keeps a language and whatever older versions kept; only then forgets these. */
async function keep(wanted: Locale): Promise<void> {
  const cache = await caches.open(cacheName);
  const own = await openOwnCaches();
  for (const locale of locales) {
    const formerly = await Promise.all(own.map((former) => findBundle(former, locale)));
    const address = base + manifest.bundles[locale];
    const isWanted = locale === wanted || formerly.some((request) => request !== undefined);
    if (isWanted && !(await cache.match(address))) await cache.put(address, withDate(await fetchQuietly(address)));
  }
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

let keeping: Promise<void> = Promise.resolve();

/** Keeps one language after the other, however often it is asked to. */
function keepInTurn(locale: Locale): Promise<void> {
  keeping = keeping.catch(() => undefined).then(() => keep(locale));
  return keeping;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Returns a page or file as it was visited or, where it was not, from a bundle. */
async function findKept(path: string): Promise<Response | undefined> {
  const name = path.slice(base.length);
  const type = types[/[^.]*$/.exec(name)?.[0] ?? ''] ?? 'text/html';
  for (const cache of await openOwnCaches()) {
    const visited = await cache.match(path);
    if (visited) return visited;
    for (const { bundle, headers } of await openBundles(cache)) {
      const text = bundle.files[name] ?? bundle.pages[name]?.map((place) => bundle.pieces[place] ?? '').join('');
      if (text !== undefined) return new Response(text, { headers: headersLike(headers, type) });
    }
  }
  return undefined;
}

/** What is made here stands under the policy that its host sends with everything, and bears the day on which it came. */
function headersLike(headers: Headers, type = 'text/html'): Headers {
  const own = new Headers({ 'content-type': `${type}; charset=utf-8` });
  for (const name of ['date', 'content-security-policy']) {
    const value = headers.get(name);
    if (value !== null) own.set(name, value);
  }
  return own;
}

/** A file whose name holds its content's hash is never out of date. */
async function answerHashed(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const visited = await cache.match(path);
  if (visited) return visited;
  try {
    const response = await goFirst(fetch(request));
    if (response.ok) await cache.put(path, response.clone());
    // What its host has dropped, an older page may still need.
    return response.ok ? response : ((await findKept(path)) ?? response);
  } catch (error) {
    return orThrow(await findKept(path), error);
  }
}

/** Everything else comes from the network as it is today, and from what is kept only where there is no network. */
async function answerFromNetwork(event: RequestEvent, path: string): Promise<Response> {
  const { request } = event;
  try {
    const response = await goFirst(fetch(request, { cache: 'no-cache' }));
    if (response.status === 200 && response.type === 'basic') {
      const copy = withDate(response.clone());
      event.waitUntil(goFirst(caches.open(cacheName).then((cache) => cache.put(path, copy))));
    }
    return response;
  } catch (error) {
    return orThrow(request.mode === 'navigate' ? await findPage(path) : await findKept(path), error);
  }
}

function orThrow(response: Response | undefined, error: unknown): Response {
  if (!response) throw error;
  return response;
}

/** Returns a kept page, its address where only the last slash is missing, or the page that says what is kept. */
async function findPage(path: string): Promise<Response | undefined> {
  const kept = await findKept(path);
  if (kept) return markAsKept(kept);
  const folder = path.replace(/(?:\/index\.html|\/)?$/, '/');
  return folder !== path && (await findKept(folder)) ? Response.redirect(folder) : sayWhatIsKept(path);
}

/** A page that was kept says so, and since when: the report may have been corrected meanwhile. */
async function markAsKept(response: Response): Promise<Response> {
  const html = await response.text();
  const marked = html
    .replace('<p class="kept" hidden', '<p class="kept"')
    .replace('<span data-kept></span>', writeDay(response.headers));
  return new Response(marked, { headers: headersLike(response.headers) });
}

function writeDay(headers: Headers): string {
  const day = new Date(headers.get('date') ?? '').toISOString().slice(0, 10);
  return `<time datetime="${day}">${day}</time>`;
}

/** Returns the page that says which languages are kept whole, and leads to the wanted page in them. */
async function sayWhatIsKept(path: string): Promise<Response | undefined> {
  const page = await findKept(base + manifest.notKept);
  if (!page) return undefined;
  let html = await page.text();
  const show = (name: string): void => {
    html = html.replaceAll(` hidden data-shown-if="${name}"`, '');
  };
  const kept = (await Promise.all((await openOwnCaches()).map(openBundles))).flat();
  show(kept.length > 0 ? 'some' : 'none');
  for (const { locale, bundle, headers } of kept) {
    show(locale);
    html = html.replaceAll(`<span data-kept="${locale}"></span>`, writeDay(headers));
    const same = path
      .slice(base.length)
      .replace(/^(?:zh|en)(?=\/)/, locale)
      .replace(/\/?$/, '/');
    if (!Object.hasOwn(bundle.pages, same)) continue;
    show(`${locale} page`);
    html = html.replaceAll(`href="${base}${locale}/#page"`, `href="${base}${same}"`);
  }
  return new Response(html, { status: 503, headers: headersLike(page.headers) });
}

/** Below the base of this site may stand others. */
function isOwn(path: string): boolean {
  const [entry = ''] = path.slice(base.length).split('/');
  return entry === '' || manifest.entries.includes(entry);
}

/** What is not ours, or nowhere, is left as it is; only where there is no network it is said that it is not kept. */
async function answerOther(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    return orThrow(await sayWhatIsKept(path), error);
  }
}

scope.addEventListener('install', (event) => {
  const begin = async (): Promise<void> => {
    const address = base + manifest.notKept;
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    await (await caches.open(cacheName)).put(address, withDate(response));
    await scope.skipWaiting();
  };
  event.waitUntil(begin());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});
scope.addEventListener('message', (event) => {
  if (isLocale(event.data?.keep)) event.waitUntil(keepInTurn(event.data.keep));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  if (isOwn(pathname)) {
    const isHashed = pathname.startsWith(`${base}_astro/`);
    event.respondWith(isHashed ? answerHashed(request, pathname) : answerFromNetwork(event, pathname));
  } else if (request.mode === 'navigate') event.respondWith(answerOther(request, pathname));
});
