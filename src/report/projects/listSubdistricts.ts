import type { Localized } from '../../locales.ts';
import type { Report } from '../report.ts';
import type { Project } from './project.ts';

/** A part of the district where people live, with the entries that the report names after it. */
export interface Subdistrict {
  readonly id: string;
  readonly name: Localized;
  /** Those for which the report says what shall happen. */
  readonly happenings: readonly Project[];
  /** Whether the report prints its name at all. */
  readonly isNamed: boolean;
}

/**
 * Returns each part of the district, in the order of the site's list, with what carries its name in Chinese, but
 * for the word for what it is (街道). What carries no such name is in none: the report does not say where it lies.
 */
export function listSubdistricts(report: Report, projects: readonly Project[]): readonly Subdistrict[] {
  const sentences = report.chapters.flatMap((chapter) => chapter.sentences);
  return Object.entries(report.site.subdistricts?.names ?? {}).map(([id, name]) => {
    const stem = name.zh.replace(/(?:街道|镇|乡)$/, '');
    return {
      id,
      name,
      happenings: projects.filter((project) => project.words !== undefined && project.name.zh.includes(stem)),
      isNamed: sentences.some(({ text }) => text.zh.includes(stem)),
    };
  });
}
