import type { Thing } from 'schema-dts';

/** A thing as schema.org describes it, in full and not by its address alone. */
export type Described<T extends Thing> = Exclude<T, string>;

/** Things in the words of schema.org, as a page carries them. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Described<Thing>[];
}

/** Returns things as a page carries them. */
export function structuredData(things: readonly Described<Thing>[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': things };
}
