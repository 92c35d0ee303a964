import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parsePlain } from 'netlify-redirector';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hostFiles } from '../../../src/publish/hosting/hostFiles.ts';
import {
  caching,
  contentSecurityPolicy,
  framing,
  headersOf,
  securityHeaders,
} from '../../../src/publish/hosting/securityHeaders.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly headers: Record<string, string>;
}

/** Reads a `_headers` file as its hosts document it: a path, then indented headers; `*` is any path, `:name` one folder. */
function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((candidate) => candidate !== '')) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1] ?? '']: header[2] });
    else
      rules.push({
        pattern: new RegExp(`^${line.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`),
        headers: {},
      });
  }
  return rules;
}

const matching = (base: string, path: string): Rule[] =>
  readRules(hostFiles(base, [2024])['_headers'] ?? '').filter(({ pattern }) => pattern.test(path));

/** Netlify: of one header the last rule's value counts. */
function asNetlify(base: string, path: string): Record<string, string> {
  return Object.assign({}, ...matching(base, path).map(({ headers }) => headers)) as Record<string, string>;
}

/** Cloudflare: values of one header are joined. */
function asCloudflare(base: string, path: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const { headers } of matching(base, path))
    for (const [name, value] of Object.entries(headers))
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
  return joined;
}

describe.each([
  ['Netlify', asNetlify],
  ['Cloudflare', asCloudflare],
])('read as %s reads it, _headers', (_, headersFor) => {
  test.each(['/', '/report/'])('below %s sends the security headers with everything', (base) => {
    for (const path of ['', 'zh/2024/growth/', 'data/2024/figures.json', '_astro/a.js'])
      expect(headersFor(base, base + path)).toMatchObject(securityHeaders);
  });

  test('lets every site frame an embedded chart, and no site any other page', () => {
    const embed = headersFor('/', '/zh/2024/charts/life-course/embed/');
    expect(embed['Content-Security-Policy']).toContain(contentSecurityPolicy);
    expect(embed['Content-Security-Policy']).toContain(framing.embed);
    expect(embed['Content-Security-Policy']).not.toContain(framing.other);
    const chapter = headersFor('/', '/zh/2024/growth/');
    expect(chapter['X-Frame-Options']).toBe('DENY');
    expect(chapter['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  test('lets a file with its hash in its name be kept for ever, and nothing else', () => {
    expect(headersFor('/', '/_astro/page.abc.js')['Cache-Control']).toBe(caching.hashed);
    expect(headersFor('/', '/zh/')['Cache-Control']).toBeUndefined();
  });
});

test.each([
  ['nginx.conf', (policy: string) => `"${policy}; $site_framing"`],
  ['Caddyfile', (policy: string) => `"${policy}; ${framing.embed}"`],
])('%s sends the same headers', (file, policy) => {
  const text = readFileSync(`src/publish/hosting/${file}`, 'utf8');
  expect(text).toContain(policy(contentSecurityPolicy));
  const said = text.replaceAll('"', '');
  const others = Object.entries(securityHeaders).filter(([name]) => name !== 'Content-Security-Policy');
  for (const [name, value] of others) expect(said).toContain(`${name} ${value}`);
  for (const value of [...Object.values(caching), ...Object.values(framing)]) expect(said).toContain(value);
});

test('no policy allows inline code', () => {
  expect(Object.values(headersOf('/zh/')).join()).not.toContain('unsafe-inline');
});

test('the charts of every report may be framed', () => {
  const { _headers: headers } = hostFiles('/', [2023, 2024]);
  for (const year of [2023, 2024]) expect(headers).toContain(`/zh/${year}/charts/:chart/embed/`);
});

describe("read by Netlify's own programs", () => {
  test.each(['/', '/report/'])('_headers below %s has no fault, and every rule of ours is in it', async (base) => {
    const text = hostFiles(base, [2024])['_headers'] ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'headers-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    writeFileSync(join(folder, '_headers'), text);
    const read = await parseAllHeaders({
      headersFiles: [join(folder, '_headers')],
      configHeaders: [],
      minimal: false,
    });
    expect(read.errors).toEqual([]);
    const rules = read.headers.map(({ for: path, values }) => [path, values]);
    expect(rules[0]).toEqual([`${base}*`, { ...securityHeaders, 'X-Frame-Options': 'DENY' }]);
    expect(Object.fromEntries(rules)).toMatchObject({
      [`${base}_astro/*`]: { 'Cache-Control': caching.hashed },
      [`${base}data/*`]: { 'Access-Control-Allow-Origin': '*' },
      [`${base}zh/2024/charts/:chart/embed/`]: {
        'Content-Security-Policy': `${contentSecurityPolicy}; ${framing.embed}`,
      },
    });
  });

  test.each([
    ['/', '/', 'zh', '/zh/'],
    ['/', '/', 'en', '/en/'],
    ['/', '/', 'de', undefined],
    ['/', '/zh/', 'en', undefined],
    ['/', '/zh/2024/', 'en', undefined],
    ['/report/', '/report/', 'zh', '/report/zh/'],
    ['/report/', '/report/', 'en', '/report/en/'],
  ])('_redirects below %s lead from %s, in %s, to %s, although there is a page', async (base, path, language, goal) => {
    const rules = await parsePlain(hostFiles(base, [2024])['_redirects'] ?? '', {});
    const headers: Record<string, string> = { 'x-language': language };
    const match = rules.match({
      scheme: 'https',
      host: 'reports.example',
      path,
      query: '',
      headers,
      cookieValues: {},
      getHeader: (name) => headers[name.toLowerCase()] ?? '',
      getCookie: () => '',
    });
    // Without force the page that is there is sent, and the rule counts for nothing.
    expect(match && [match.to, match.status, match.force]).toEqual(goal === undefined ? null : [goal, 302, true]);
  });
});
