import { locales, type Locale } from '../locales.ts';
import type { Files } from './files.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';
import { draftSchema } from './schemas/draft.ts';
import { draftFile } from './years.ts';

/** What stands before everything that a program has proposed and nobody has settled, in lists and in chapters. */
export const proposed = 'proposed:';
export const untranslated = '[untranslated]';

/** What stands in a draft for words that only a person can write. */
export const openWords = { zh: '待写', en: 'To be written' } as const;

/** A proposal that nobody has settled. */
export interface OpenProposal {
  readonly file: string;
  readonly line: number;
  /** What is to be settled. */
  readonly what: string;
}

/** What is left to do of a draft. */
export interface WorkList {
  readonly proposals: number;
  readonly open: readonly OpenProposal[];
}

/** Returns what is left to do of a year's draft. */
export function readWorkList(files: Files, year: number): WorkList {
  const reading = readYaml(files, draftFile(year), draftSchema);
  const folder = `content/${String(year)}`;
  const folders = [
    folder,
    `${folder}/figures`,
    `${folder}/doors`,
    ...locales.map((locale) => `${folder}/chapters/${locale}`),
    `seeds/${String(year)}`,
  ];
  const open = folders.flatMap((path) =>
    files
      .list(path)
      .filter((name) => /\.(?:yaml|mdx)$/.test(name))
      .flatMap((name) => findOpen(`${path}/${name}`, files.text(`${path}/${name}`))),
  );
  // What authors mark themselves is work too.
  return { proposals: Math.max(reading.ok ? reading.data.proposals : 0, open.length), open };
}

/** Returns the marks of a file. */
export function findOpen(file: string, text: string): OpenProposal[] {
  return text.split('\n').flatMap((line, index) => {
    const comment = /^\s*(?:- )?# proposed: (.*)$/.exec(line)?.[1];
    const what = comment ?? (line.includes(untranslated) ? 'translate the line' : undefined);
    return what === undefined ? [] : [{ file, line: index + 1, what }];
  });
}

/** Returns what is open in the files that a page is made of: those of its chapter, in its language, or else all. */
export function openOn(path: string, locale: Locale, { open }: WorkList): readonly OpenProposal[] {
  const [, , page = ''] = path.split('/');
  const ofPage = open.filter(({ file }) => new RegExp(`/(?:chapters/${locale}|figures)/${page}\\.\\w+$`).test(file));
  return page === '' || ofPage.length === 0 ? open : ofPage;
}

const width = 30;

/** Writes a work list for a terminal: how far it is, and what comes next. */
export function describeWorkList(year: number, { proposals, open }: WorkList, shown = 10): string {
  const settled = proposals - open.length;
  const done = proposals === 0 ? width : Math.floor((settled / proposals) * width);
  const next = open.slice(0, shown).map(({ file, line, what }) => `  ${file}:${String(line)}  ${what}`);
  return [
    `Draft of ${String(year)}  ${'█'.repeat(done)}${'░'.repeat(width - done)}  ${String(settled)} of ${String(proposals)} settled${next.length > 0 ? '; next:' : ''}`,
    ...next,
    ...(open.length > shown ? [`  … and ${String(open.length - shown)} more`] : []),
  ].join('\n');
}

/** Returns why a draft is not built. */
export function refuseDraft(year: number, { proposals, open }: WorkList): Problem {
  return {
    file: draftFile(year),
    found: `a draft, of which ${String(proposals - open.length)} of ${String(proposals)} proposals are settled`,
    expected: 'a report in which a person has read every proposal',
    remedy:
      open.length > 0
        ? 'Settle what npm run fidelity lists, and take its mark away each time.'
        : 'Nothing is open: delete this file, and npm run fidelity holds the report against the gate.',
  };
}
