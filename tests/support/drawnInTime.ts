import { setTimeout } from 'node:timers/promises';

/**
 * Options of a test that waits for frames: Chromium at times stops to draw a page that it has loaded, and `evaluate` knows no
 * timeout. Such a page says nothing of the site, so that the test begins anew; whatever else fails does so at once.
 */
export const againIfUndrawn = { retry: { count: 2, condition: /^The browser drew no frame/ } };

/** Returns what a page answers after its next frames; throws what `againIfUndrawn` knows if they are not drawn in a minute. */
export async function drawnInTime<T>(answer: Promise<T>): Promise<T> {
  const late = new AbortController();
  try {
    return await Promise.race([
      answer,
      setTimeout(60_000, undefined, { signal: late.signal }).then((): never => {
        throw new Error('The browser drew no frame in 60 s.');
      }),
    ]);
  } finally {
    late.abort();
  }
}
