import type { BreadcrumbList } from 'schema-dts';
import type { Described } from './structuredData.ts';

/** One step on the way to a page. */
export interface Step {
  readonly name: string;
  /** Whole address. */
  readonly address: string;
}

/** Returns the way from the front page to a page as a schema.org BreadcrumbList. */
export function breadcrumbList(steps: readonly Step[]): Described<BreadcrumbList> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
