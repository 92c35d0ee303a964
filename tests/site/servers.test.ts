import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { caching, headersOf } from '../../src/publish/hosting/securityHeaders.ts';
import { builtFiles } from '../support/builtPages.ts';
import { hasServer, startServer, type ServerName } from '../support/startServer.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const script = builtFiles.find((file) => file.startsWith('/_astro/')) ?? '';
const embed = builtFiles.find((file) => file.includes('/embed/'))?.replace('index.html', '') ?? '';

describe.each<ServerName>(['nginx', 'Caddy'])('%s with its configuration', (name) => {
  const isHere = inject('site').base === '/' && hasServer(name);
  // Where everything is meant to be checked, a server that cannot be started is a failure.
  const isWanted = isHere || process.env['CI'] !== undefined;
  let port = 0;
  let stop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    if (isWanted) ({ port, stop } = await startServer(name, 'dist'));
  });
  afterAll(() => stop?.());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end();
    });

  test.skipIf(!isWanted).for([
    ['/zh/2024/growth/', 200],
    ['/zh/', 200],
    ['/zh/2024/', 200],
    [embed, 200],
    [script, 200],
    ['/data/2024/figures.json', 200],
    ['/charts/2024/life-course.zh.svg', 200],
    ['/nothing/here', 404],
  ] as const)('sends every header with %s', async ([path, status]) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    for (const [header, value] of Object.entries(headersOf(path)))
      expect(answer.headers[header.toLowerCase()], header).toBe(value);
  });

  test.skipIf(!isWanted)(
    'sends what was compressed beforehand, and plain to who asks for nothing',
    async ({ task }) => {
      const plain = await get('/zh/2024/growth/');
      const gzip = await get('/zh/2024/growth/', { 'Accept-Encoding': 'gzip' });
      const brotli = await get('/zh/2024/growth/', { 'Accept-Encoding': 'gzip, br' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(gunzipSync(gzip.body)).toEqual(plain.body);
      expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
      expect(brotli.body).toEqual(readFileSync('dist/zh/2024/growth/index.html.br'));
      expect(brotli.headers.vary).toMatch(/Accept-Encoding/i);
      task.meta.measured = `${name}: a chapter in ${plain.body.length} bytes, gzip ${gzip.body.length}, brotli ${brotli.body.length}`;
    },
  );

  test.skipIf(!isWanted)('sends the full-text index as brotli of what it has within', async ({ task }) => {
    const part = '/pagefind/2024/zh/wasm.unknown.pagefind';
    const plain = await get(part);
    const brotli = await get(part, { 'Accept-Encoding': 'br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body)).toEqual(gunzipSync(plain.body));
    // By these letters Pagefind's script knows what needs no unpacking.
    expect(brotliDecompressSync(brotli.body).subarray(0, 12).toString()).toBe('pagefind_dcd');
    task.meta.measured = `${name}: ${brotli.body.length} bytes instead of ${plain.body.length}`;
  });

  test.skipIf(!isWanted)('answers 304 to who has the page, and keeps scripts for ever', async () => {
    const first = await get('/en/2024/growth/', { 'Accept-Encoding': 'br' });
    const again = await get('/en/2024/growth/', { 'Accept-Encoding': 'br', 'If-None-Match': first.headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect((await get(script)).headers['cache-control']).toBe(caching.hashed);
  });

  test.skipIf(!isWanted).for([
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['zh', '/zh/'],
    ['en-GB,en;q=0.9', '/en/'],
    ['EN', '/en/'],
  ] as const)('leads a reader whose first language is %s from / to %s', async ([language, goal]) => {
    const { status, headers } = await get('/', { 'Accept-Language': language });
    expect([status, headers.location]).toEqual([302, goal]);
    expect(headers.vary).toMatch(/Accept-Language/i);
  });

  test.skipIf(!isWanted).for([
    ['German', 'de-DE,de;q=0.9'],
    ['not said', ''],
    ['a path', '../../etc/passwd'],
    ['long beyond sense', 'x'.repeat(5000)],
  ] as const)('shows the cover to a reader whose language is %s', async ([, language]) => {
    const { status, headers, body } = await get('/', language === '' ? {} : { 'Accept-Language': language });
    expect(status).toBe(200);
    expect(headers.vary).toMatch(/Accept-Language/i);
    expect(body).toEqual(readFileSync('dist/index.html'));
  });

  test.skipIf(!isWanted)('says in both languages that a page is not there', async () => {
    for (const path of ['/nothing', '/zh/nothing/', '/en/2024/nothing/', '/_astro/nothing.js']) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toMatch(/^text\/html/);
      expect(body.toString()).toContain('没有这一页');
      expect(body.toString()).toContain('lang="en"');
    }
  });

  test.skipIf(!isWanted).for([
    ['/zh/2024/growth', 'growth/'],
    ['/en/2024', '2024/'],
  ] as const)('leads from %s to %s on its own host', async ([path, goal]) => {
    const { status, headers } = await get(path);
    expect([301, 302, 308]).toContain(status);
    expect(headers.location?.endsWith(goal)).toBe(true);
    expect(headers.location).not.toMatch(/^(?:https?:)?\/\//);
  });

  test.skipIf(!isWanted).for([
    ['/zh/', /^text\/html; charset=utf-8$/i],
    ['/data/2024/figures.csv', /^text\/csv; charset=utf-8$/i],
    ['/data/2024/figures.json', /^application\/json/],
    ['/charts/2024/life-course.zh.svg', /^image\/svg\+xml/],
    [script, /^(?:text|application)\/javascript/],
  ] as const)('gives %s its type', async ([path, type]) => {
    expect((await get(path)).headers['content-type']).toMatch(type);
  });

  test.skipIf(!isWanted).for(['/_headers', '/_redirects', '/.nojekyll', '/../package.json', '/%2e%2e/package.json'])(
    'does not give away %s',
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.toString()).not.toContain('Content-Security-Policy:');
      expect(body.toString()).not.toContain('"dependencies"');
    },
  );
});
