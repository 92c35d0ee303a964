import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from '../../../src/publish/hosting/narrowPolicy.ts';

const style = 'p{color:red}';
const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

function page(policy: string, rest: string): string {
  return `<html><head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head></html>`;
}

test('a page keeps the hash of its own style and loses those of other pages', () => {
  const wide = page(`img-src 'self'; style-src 'self' 'sha256-other=' ${hash};`, `<style>${style}</style>`);
  expect(narrowPolicy(wide)).toBe(page(`img-src 'self';style-src 'self' ${hash}`, `<style>${style}</style>`));
});

test('files and data in the page need no hash', () => {
  const rest = '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>';
  expect(narrowPolicy(page("script-src 'self'", rest))).toBe(page("script-src 'self'", rest));
});

test.each([
  ['<p>a page without a policy</p>', /no content security policy/],
  [page("style-src 'self'", `<style>${style}</style>`), /does not name an inline style: p\{color:red\}/],
  [page("script-src 'self'", '<script type="module">alert(1)</script>'), /does not name an inline script: alert/],
])('%s is refused', (html, message) => {
  expect(() => narrowPolicy(html)).toThrow(message);
});
