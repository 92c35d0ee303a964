import { z } from 'astro/zod';
import { figureKinds } from './figure.ts';
import { kebabId, localizedText } from './localized.ts';
import { stages } from './project.ts';
import { sentenceReference } from './sentenceReference.ts';

/** The three groups of readers; a door's file has the name of its group. */
export const doorIds = ['citizens', 'journalists', 'investors'] as const;
export type DoorId = (typeof doorIds)[number];

/** The pages and files of the site that a door may lead to; `{year}` is the year of the door, `{first}` the first chapter. */
const doorPages = {
  start: '/{year}/{first}/',
  facing: '/{year}/{first}/facing/',
  figures: '/{year}/figures/',
  projects: '/{year}/projects/',
  terms: '/terms/',
  search: '/search/?year={year}',
  check: '/check/?year={year}',
  print: '/{year}/print/',
  about: '/about/',
  citizens: '/{year}/for/citizens/',
  journalists: '/{year}/for/journalists/',
  investors: '/{year}/for/investors/',
  'figures.csv': '/data/{year}/figures.csv',
  'figures.json': '/data/{year}/figures.json',
  'projects.csv': '/data/{year}/projects.csv',
  'projects.json': '/data/{year}/projects.json',
} as const satisfies Record<string, `/${string}`>;
export type DoorPage = keyof typeof doorPages;

/** Returns the path of a page or file that a door leads to, without a language. */
export function doorPath(page: DoorPage, year: number, firstChapter: string): `/${string}` {
  // Only what follows the first slash is replaced.
  return doorPages[page].replace('{year}', String(year)).replace('{first}', firstChapter) as `/${string}`;
}

const pageNames = Object.keys(doorPages) as [DoorPage, ...DoorPage[]];

/** A choice of the directory: every entry of some stages, a sector or some kinds, of those in `content/site.yaml`. */
const projectChoice = z.strictObject({
  stages: z.array(z.enum(stages)).min(1).optional(),
  sector: kebabId.optional(),
  kinds: z.array(kebabId).min(1).optional(),
});

/** One group of answers on a door: everything in it is named by its id. */
export const doorSectionSchema = z.strictObject({
  /** The anchor of the section. */
  id: kebabId,
  /** Our own short heading, without numbers. */
  heading: localizedText,
  /**
   * Makes the section one of the questions of daily life that the front page and the menu of every page lead to: its name in a
   * word, the figure of the section that says most, and where that figure's label is too long, what it counts.
   */
  question: z.strictObject({ topic: localizedText, figure: kebabId, what: localizedText.optional() }).optional(),
  /** One or two sentences of ours on how to use what follows, without numbers; never a telling of it. */
  note: localizedText.optional(),
  /** What can be done with it on a screen; paper leaves it out. */
  hint: localizedText.optional(),
  figures: z.array(kebabId).min(1).optional(),
  /** Adds all figures of a kind, so that a note may say that there are no others. */
  allFigures: z.strictObject({ kind: z.enum(figureKinds) }).optional(),
  sentences: z.array(sentenceReference).min(1).optional(),
  projects: z.array(kebabId).min(1).optional(),
  /** Adds all entries of the directory that the choice holds. */
  allProjects: projectChoice.optional(),
  terms: z.array(kebabId).min(1).optional(),
  remarks: z.array(kebabId).min(1).optional(),
  /** What a reader may look for here and the text does not speak of; a word that it has is refused. */
  unsaid: z.array(localizedText).min(1).optional(),
  pages: z
    .array(z.strictObject({ page: z.enum(pageNames), label: localizedText }))
    .min(1)
    .optional(),
});

/** A door: a short page for one group of readers. */
export const doorSchema = z.strictObject({
  title: localizedText,
  lead: localizedText,
  sections: z.array(doorSectionSchema).min(1),
});

export type DoorData = z.infer<typeof doorSchema>;
export type DoorSectionData = z.infer<typeof doorSectionSchema>;
