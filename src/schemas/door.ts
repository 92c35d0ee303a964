import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';
import { projectKinds, sectors, stages } from './project.ts';
import { sentenceReference } from './sentenceReference.ts';

/** The three groups of readers; a door's file has the name of its group. */
export const doorIds = ['citizens', 'journalists', 'investors'] as const;
export type DoorId = (typeof doorIds)[number];

/** The pages and files of the site that a door may lead to. */
export const doorPages = {
  overview: '/2024/overview/',
  facing: '/2024/overview/facing/',
  figures: '/2024/figures/',
  projects: '/2024/projects/',
  terms: '/terms/',
  search: '/search/',
  check: '/check/',
  print: '/2024/print/',
  about: '/about/',
  citizens: '/for/citizens/',
  journalists: '/for/journalists/',
  investors: '/for/investors/',
  'figures.csv': '/data/2024/figures.csv',
  'figures.json': '/data/2024/figures.json',
  'projects.csv': '/data/2024/projects.csv',
  'projects.json': '/data/2024/projects.json',
} as const satisfies Record<string, `/${string}`>;
export type DoorPage = keyof typeof doorPages;

const pageNames = Object.keys(doorPages) as [DoorPage, ...DoorPage[]];

/** A choice of the directory: every entry of a stage, a sector or some kinds. */
const projectChoice = z.strictObject({
  stage: z.enum(stages).optional(),
  sector: z.enum(sectors).optional(),
  kinds: z.array(z.enum(projectKinds)).min(1).optional(),
});

/** One group of answers on a door: everything in it is named by its id. */
export const doorSectionSchema = z.strictObject({
  /** The anchor of the section. */
  id: kebabId,
  /** Our own short heading, without numbers. */
  heading: localizedText,
  /** One or two sentences of ours on how to use what follows, without numbers; never a telling of it. */
  note: localizedText.optional(),
  figures: z.array(kebabId).min(1).optional(),
  sentences: z.array(sentenceReference).min(1).optional(),
  projects: z.array(kebabId).min(1).optional(),
  /** Adds all entries of the directory that the choice holds. */
  allProjects: projectChoice.optional(),
  terms: z.array(kebabId).min(1).optional(),
  remarks: z.array(kebabId).min(1).optional(),
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
