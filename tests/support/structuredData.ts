import { expect } from 'vitest';
import type { BuiltPage } from './builtPages.ts';

/** An object that a page describes in the words of schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

/** Returns the schema.org objects of a page, in order, those of a `@graph` one by one. */
export function thingsOf({ html }: Pick<BuiltPage, 'html'>): Thing[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].flatMap(([, json = '']) => {
    const data = JSON.parse(json) as Thing & { '@context': string; '@graph'?: Thing[] };
    expect(data['@context']).toBe('https://schema.org');
    return data['@graph'] ?? [data];
  });
}
