import { locales } from '../../locales.ts';
import { caching, contentSecurityPolicy, framing, securityHeaders } from './securityHeaders.ts';

/** Returns the files by which static hosts are told what a server's configuration says elsewhere; `base` has a slash at both ends. */
export function hostFiles(base: string, years: readonly number[]): Record<string, string> {
  return {
    _headers: writeHeaders(base, years),
    _redirects: writeRedirects(base),
    // GitHub Pages would leave out folders that begin with an underscore.
    '.nojekyll': '',
  };
}

/**
 * Where two rules match, Cloudflare joins their values and Netlify takes the later one. So no header of the first rule
 * forbids what a later one allows: X-Frame-Options counts for nothing as soon as a policy says who may frame a page.
 */
function writeHeaders(base: string, years: readonly number[]): string {
  const embed = { 'Content-Security-Policy': `${contentSecurityPolicy}; ${framing.embed}` };
  const open = { 'Access-Control-Allow-Origin': '*' };
  const rules: [string, Record<string, string>][] = [
    ['*', { ...securityHeaders, 'X-Frame-Options': 'DENY' }],
    ['_astro/*', { 'Cache-Control': caching.hashed }],
    ['data/*', open],
    ['charts/*', open],
    ...years.flatMap((year) =>
      locales.map((locale): [string, Record<string, string>] => [`${locale}/${year}/charts/:chart/embed/`, embed]),
    ),
  ];
  return rules
    .map(([path, headers]) => [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/**
 * The page at the base answers before a rule does, unless Netlify is told by `!` to follow the rule. Other hosts know no
 * condition on the language; they pass over the lines and show the cover.
 */
function writeRedirects(base: string): string {
  return locales.map((locale) => `${base} ${base}${locale}/ 302! Language=${locale}\n`).join('');
}
