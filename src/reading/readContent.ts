import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { Chapter } from './chapters/chapter.ts';
import { chapterFile, parseChapter } from './chapters/parseChapter.ts';
import { locales, type Localized } from '../locales.ts';
import {
  commitmentExceptionSchema,
  commitmentSchema,
  type CommitmentData,
  type CommitmentException,
} from './schemas/commitment.ts';
import { figureSchema, type FigureData } from './schemas/figure.ts';
import { labelSchema, type LabelData } from './schemas/label.ts';
import { originSchema, type Origin } from './schemas/origin.ts';
import { remarkSchema, type RemarkData } from './schemas/remark.ts';
import type { SeriesData } from './schemas/series.ts';
import { termSchema, type TermData } from './schemas/term.ts';
import { readSeed, type Seed } from './source/seed.ts';
import type { Files } from './files.ts';
import type { Problem } from './problem.ts';
import { placeOutline, readOutline, type PlacedOutline } from './readOutline.ts';
import { readContext, type Context } from './readContext.ts';
import { readPages, type Page } from './readPages.ts';
import { readSeries } from './readSeries.ts';
import { readSite, type PlacedSite } from './readSite.ts';
import { readStrings, type InterfaceString } from './readStrings.ts';
import { readYaml, readYamlList, type Located } from './readYaml.ts';

/** Everything that was written for one year's report, read and typed, not yet held against each other. */
export interface Content {
  readonly year: number;
  readonly site: PlacedSite;
  readonly origin: Origin;
  readonly seed: Seed;
  readonly outline: PlacedOutline;
  /** In reading order. */
  readonly chapters: Localized<readonly Chapter[]>;
  /** In order of first appearance. */
  readonly figures: readonly Located<FigureData>[];
  readonly labels: readonly Located<LabelData>[];
  readonly remarks: readonly Located<RemarkData>[];
  readonly terms: readonly Located<TermData>[];
  /** The words of stage, force and hedge that the English keeps, and the sentences that keep them otherwise. */
  readonly commitments: readonly Located<CommitmentData>[];
  readonly commitmentExceptions: readonly Located<CommitmentException>[];
  /** The official figures of others that stand beside figures of the report. */
  readonly context: Context;
  /** What the reports of all years state again and again. */
  readonly series: readonly Located<SeriesData>[];
  /** The interface texts. */
  readonly strings: Localized<readonly InterfaceString[]>;
  /** The pages of our own words. */
  readonly pages: readonly Page[];
}

/** The content, or every problem that kept it from being read. */
export type ContentReading = { ok: true; content: Content } | { ok: false; problems: Problem[] };

/** Reads all content of one year. */
export function readContent(files: Files, year: number): ContentReading {
  const outlined = readOutline(files, year);
  // Without it no file is known to be a chapter.
  if (!outlined.ok) return outlined;
  const outline = placeOutline(outlined, year);
  const problems: Problem[] = [];
  const chapterIds = outline.chapters.filter((id, index) => {
    const texts = locales.map((locale) => chapterFile(year, locale, id));
    if (texts.some((file) => files.has(file))) return true;
    problems.push({
      ...outline.placeOf(['chapters', index]),
      found: `the chapter ${id}, which has no text`,
      expected: texts.join(' and '),
      remedy: 'Correct the name of the chapter, or write its text in both languages and its figures.',
    });
    return false;
  });
  const source = readOriginAndSeed(files, year, problems);
  const chapters: Record<'zh' | 'en', Chapter[]> = { zh: [], en: [] };
  for (const locale of locales) {
    for (const id of chapterIds) {
      const chapter = parseChapter(files, year, locale, id, problems);
      if (chapter) chapters[locale].push(chapter);
    }
    refuseStrangers(files, `content/${year}/chapters/${locale}`, '.mdx', chapterIds, problems);
  }
  const figures = chapterIds.flatMap((id) =>
    readYamlList(files, `content/${year}/figures/${id}.yaml`, z.array(figureSchema), problems),
  );
  refuseStrangers(files, `content/${year}/figures`, '.yaml', chapterIds, problems);
  const labels = readYamlList(files, `content/${year}/labels.yaml`, z.array(labelSchema), problems);
  const remarks = readYamlList(files, `content/${year}/remarks.yaml`, z.array(remarkSchema), problems);
  const terms = readYamlList(files, 'content/terms.yaml', z.array(termSchema), problems);
  const commitments = readYamlList(files, 'content/commitments.yaml', z.array(commitmentSchema), problems);
  const commitmentExceptions = readYamlList(
    files,
    `content/${year}/commitment-exceptions.yaml`,
    z.array(commitmentExceptionSchema),
    problems,
  );
  const context = readContext(files, year, problems);
  const series = readSeries(files, problems);
  const strings = {
    zh: readStrings(files, 'content/strings/zh.json', problems),
    en: readStrings(files, 'content/strings/en.json', problems),
  };
  const pages = readPages(files, 'content/pages', problems);
  const site = readSite(files);
  if (!site.ok) problems.push(...site.problems);
  if (problems.length > 0 || source === undefined || !site.ok) return { ok: false, problems };
  const data = {
    site: site.data,
    outline,
    chapters,
    figures,
    labels,
    remarks,
    terms,
    commitments,
    commitmentExceptions,
    context,
    series,
    strings,
    pages,
  };
  return { ok: true, content: { year, ...source, ...data } };
}

function readOriginAndSeed(
  files: Files,
  year: number,
  problems: Problem[],
): { origin: Origin; seed: Seed } | undefined {
  const originFile = `seeds/${year}/origin.yaml`;
  const reading = readYaml(files, originFile, originSchema);
  if (!reading.ok) {
    problems.push(...reading.problems);
    return undefined;
  }
  const origin = reading.data;
  const file = `seeds/${year}/${origin.file}`;
  if (!files.has(file)) {
    problems.push({
      file,
      found: 'no such file',
      expected: `the source file that ${originFile} names`,
      remedy: 'Restore the seed from version control; it is never edited or renamed.',
    });
    return undefined;
  }
  const sha256 = createHash('sha256').update(files.bytes(file)).digest('hex');
  if (sha256 !== origin.sha256) {
    problems.push({
      file,
      found: `sha-256 ${sha256}`,
      expected: `sha-256 ${origin.sha256}, as ${originFile} says`,
      remedy: 'The seed has been changed: restore it byte for byte from version control.',
    });
    return undefined;
  }
  return { origin, seed: readSeed(files.text(file)) };
}

/** Reports files that no chapter reads, which are misspelt names as a rule. */
function refuseStrangers(
  files: Files,
  folder: string,
  extension: string,
  chapterIds: readonly string[],
  problems: Problem[],
): void {
  const expected = new Set(chapterIds.map((id) => `${id}${extension}`));
  for (const name of files.list(folder)) {
    if (expected.has(name)) continue;
    problems.push({
      file: `${folder}/${name}`,
      found: 'a file that belongs to no chapter',
      expected: chapterIds.map((id) => `${id}${extension}`).join(', '),
      remedy: 'Rename it to one of these, take it out of the folder, or name the chapter in report.yaml.',
    });
  }
}
