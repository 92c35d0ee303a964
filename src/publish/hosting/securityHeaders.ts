/** The one script that stands in the pages themselves: it applies the reader's settings before the first paint. */
export const inlineScripts: readonly string[] = ["'sha256-WvuCbHwpS19UEt6gORs0N9ryLJD/KWkRQA3R4HMq5OI='"];

/**
 * What a page may load, as a header. Styles are left to the policy inside each page, which names them by their hash: so the
 * header stays the same from build to build and a server's configuration never falls behind the pages.
 * Both policies hold together; neither allows inline code.
 */
export const contentSecurityPolicy = [
  ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScripts].join(' '),
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "font-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The headers of every response, whatever it is; who may frame a page is said by `framing`. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

/** Who may show a page in a frame, as a directive of the policy: everyone a chart made for it, no one any other page. */
export const framing = { embed: 'frame-ancestors *', other: "frame-ancestors 'none'" } as const;

/** How long a response is kept: a name that holds its content's hash never changes, everything else is asked for again. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Returns the headers of a path below the site's base, as a server of our own sends them. */
export function headersOf(path: string): Record<string, string> {
  const isEmbed = /^\/[a-z]{2}\/\d{4}\/charts\/[^/]+\/embed\/$/.test(path);
  return {
    ...securityHeaders,
    'Content-Security-Policy': `${contentSecurityPolicy}; ${isEmbed ? framing.embed : framing.other}`,
    'Cache-Control': path.startsWith('/_astro/') ? caching.hashed : caching.other,
    ...(/^\/(?:data|charts)\//.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
