import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';

/** What something is that a report names. */
const projectKind = localizedText.extend({
  /** It is a place by itself; of others only the report's naming after a place says where they are. */
  isPlace: z.literal(true).optional(),
});

/** Whose site this is, and what all its reports have in common. */
export const siteSchema = z
  .strictObject({
    /** Permanent: begins the names of files and data packages, the keys of citations and of what browsers keep. */
    slug: kebabId,
    /** The place whose reports these are. */
    name: z.strictObject({
      /** With what it belongs to, for those who have never heard of it. */
      full: localizedText,
      /** As it is called, without the word for what it is: no 区, no District. */
      short: localizedText,
    }),
    /** Words by which a query to the search names the place of every report, as the search compares them. */
    asides: z.array(
      z.string().regex(/^[\p{Ll}\p{N}\p{Script=Han}]+$/u, 'one word in lower case, without apostrophes or spaces'),
    ),
    /** Which of `places` is the reports' own. */
    home: kebabId,
    /** Where official figures of others may be for. */
    places: z.record(kebabId, localizedText),
    /** What figures may be about, in the order of lists; each id is published with the data. */
    topics: z.record(kebabId, localizedText).refine((topics) => Object.keys(topics).length > 0, 'at least one topic'),
    /** What the things are that reports name, in the order of lists; each id is published with the data. The sorting is ours. */
    projectKinds: z.record(kebabId, projectKind),
    /** Which field they belong to, in the order of groups in the directory; published and ours as well. */
    projectSectors: z.record(kebabId, localizedText),
    /** What the place is divided into, so that readers can choose where they live; without it they choose among the named places alone. */
    subdistricts: z
      .strictObject({
        names: z.record(kebabId, localizedText),
        /** Where the list stands. */
        source: z.strictObject({ name: localizedText, url: z.url({ protocol: /^https$/ }) }),
      })
      .optional(),
  })
  .refine(({ home, places }) => home in places, {
    message: 'home is one of the places',
    path: ['home'],
  });

export type Site = z.infer<typeof siteSchema>;
