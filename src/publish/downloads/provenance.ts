import { z } from 'astro/zod';
import type { Edition } from '../../reading/schemas/edition.ts';
import type { Report } from '../../report/report.ts';

const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** What every JSON file says of itself: source, date, licence, version. */
export const provenanceSchema = z.strictObject({
  year: z.number().int().describe('The year of the report'),
  title: text.describe('The title of the source, with our English'),
  source: z
    .strictObject({
      file: z.string().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      description: text,
    })
    .describe('The file that everything was read from'),
  positions: z.string().describe('How positions are counted'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('The version of this edition; it rises with every published change'),
  issued: z.iso.date().describe('The day this version was issued'),
  license: z.strictObject({ id: z.string().min(1), name: z.string().min(1), url: z.url(), covers: text }),
  schema: z.url().describe('The JSON Schema of this file'),
});

export type Provenance = z.infer<typeof provenanceSchema>;

/** Returns what a JSON file says of itself; `schema` is the address of its JSON Schema. */
export function describeProvenance({ year, origin }: Report, edition: Edition, schema: string): Provenance {
  const { version, issued, license } = edition;
  return {
    year,
    title: origin.title,
    source: { file: origin.file, sha256: origin.sha256, description: origin.description },
    positions: 'Unicode code points into the source file; end is not included',
    version,
    issued,
    license,
    schema,
  };
}

/** Returns the same in one line, for files without room for more. */
export function printProvenance({ origin, site, year }: Report, { version, issued, license }: Edition): string {
  return `${site.slug}-${year} ${version}, ${issued}, ${license.id}, source sha256:${origin.sha256}`;
}
