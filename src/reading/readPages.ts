import { locales, otherLocale, type Localized } from '../locales.ts';
import type { Files } from './files.ts';
import type { Place, Problem } from './problem.ts';

/** A stretch of a page from one heading to the next. */
export interface PageSection {
  /** The words without tags; a tag's characters are blanked, so that lines stay countable. */
  readonly text: string;
  readonly at: Place;
}

/** A page of our own words (about …) in both languages. */
export interface Page {
  readonly name: string;
  readonly sections: Localized<readonly PageSection[]>;
}

/** Reads the pages of our own words; a page that one language lacks is added to `problems`. */
export function readPages(files: Files, folder: string, problems: Problem[]): Page[] {
  const pattern = /^(.+)\.(zh|en)\.mdx$/;
  const names = new Set(files.list(folder).map((name) => pattern.exec(name)?.[1] ?? name));
  return [...names].flatMap((name) => {
    const missing = locales.filter((locale) => !files.has(`${folder}/${name}.${locale}.mdx`));
    for (const locale of missing) {
      problems.push({
        file: `${folder}/${name}.${locale}.mdx`,
        found: 'no such file',
        expected: `the twin of ${folder}/${name}.${otherLocale(locale)}.mdx`,
        remedy: 'Write the page in both languages, and name its files name.zh.mdx and name.en.mdx.',
      });
    }
    if (missing.length > 0) return [];
    const read = (locale: 'zh' | 'en') => cutSections(files, `${folder}/${name}.${locale}.mdx`);
    return [{ name, sections: { zh: read('zh'), en: read('en') } }];
  });
}

function cutSections(files: Files, file: string): PageSection[] {
  let line = 1;
  return files
    .text(file)
    .split(/^(?=<h2|## )/m)
    .map((part) => {
      const section = { text: part.replace(/<[^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' ')), at: { file, line } };
      line += part.split('\n').length - 1;
      return section;
    });
}
