import { wordFigure } from '../../../src/charts/wordFigure.ts';
import { Cite, type CslEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { listCited } from '../../../src/publish/citations/cited.ts';
import { citeBibtex } from '../../../src/publish/citations/citeBibtex.ts';
import { citeCsl } from '../../../src/publish/citations/citeCsl.ts';
import { citeRis } from '../../../src/publish/citations/citeRis.ts';
import { workOf } from '../../../src/publish/citations/work.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';

const report = loadReport(process.cwd());
const work = workOf(report, readEdition(filesOnDisk(process.cwd()), report.year));
const inBoth = (path: string) => ({ zh: `https://site.example/zh/${path}`, en: `https://site.example/en/${path}` });
const addresses = {
  chapter: (chapter: string) => inBoth(`${chapter}/`),
  sentence: (chapter: string, n: number) => inBoth(`${chapter}/#s${n}`),
  figure: (id: string) => inBoth(`figures/${id}/`),
  data: (file: string) => `https://site.example/data/${file}`,
};
const nameOf = (locale: 'zh' | 'en', chapter: string, sentence: number): string =>
  locale === 'zh' ? `${chapter}，第${sentence}句` : `${chapter}, sentence ${sentence}`;
const cited = listCited(work, report, addresses, nameOf);
const sentences = report.chapters.flatMap((chapter) => chapter.sentences);

test('the report, each chapter, each sentence and each figure can be cited, each under a key of its own', ({
  task,
}) => {
  const keys = cited.map(({ key }) => key);
  expect(keys).toHaveLength(1 + report.chapters.length + sentences.length + report.figures.length);
  expect(new Set(keys).size).toBe(keys.length);
  Object.assign(task.meta, { measured: `${keys.length} entries` });
});

describe.each([
  ['BibTeX', cited.map(citeBibtex).join('\n\n'), '@biblatex/text'],
  ['RIS', cited.map(citeRis).join('\r\n'), '@ris/file'],
  ['CSL-JSON', JSON.stringify(cited.map(citeCsl)), '@csl/list+object'],
])('a reference manager that reads %s', (format, text, type) => {
  const cite = new Cite(text, format === 'CSL-JSON' ? {} : { forceType: type });
  const entries = cite.data;
  const entry = (key: string): CslEntry => {
    const found = entries.find(({ URL }) => URL === cited.find((candidate) => candidate.key === key)?.address);
    if (!found) throw new Error(`there is no entry ${key}`);
    return found;
  };

  test('finds every entry with its address', () => {
    expect(entries.map(({ URL }) => URL)).toEqual(cited.map(({ address }) => address));
  });

  test('finds the three reporters and the year in each', () => {
    // RIS calls those who wrote for a newspaper its reporters.
    const names = entries.map(
      ({ author, reporter }) => author?.map(({ family, literal }) => family ?? literal) ?? reporter ?? [],
    );
    expect(new Set(names.map((all) => all.join()))).toEqual(new Set(['衣涛,张绪霞,赵子健']));
    expect(new Set(entries.map(({ issued }) => issued['date-parts'][0]?.[0]))).toEqual(new Set([report.year]));
  });

  test('finds of each figure its label, its number, its sentence and where that stands', () => {
    for (const figure of report.figures) {
      const { id, label, quote, sentence, mentions } = figure;
      const found = entry(`laoshan${report.year}-${id}`);
      expect(found.title, id).toBe(`${label.zh}：${quote.zh}`);
      expect(found['container-title']).toBe(report.origin.title.zh);
      expect(found.abstract, id).toBe(sentence.zh);
      expect(found.note).toContain(`${label.en}: ${wordFigure(figure, 'en')}`);
      expect(found.note).toContain(`sentence ${mentions[0].sentence}`);
    }
  });

  test('finds of each sentence its words and its number', () => {
    for (const { chapter, n, text: words } of sentences) {
      const found = entry(`laoshan${report.year}-${chapter}-s${n}`);
      expect(found.abstract).toBe(words.zh);
      expect(found.title).toMatch(new RegExp(`第${n}句$`));
    }
  });

  test('finds no two entries that say the same but for key and address', () => {
    const said = entries.map((entry) => JSON.stringify({ ...entry, id: '', URL: '', 'citation-key': '' }));
    expect(new Set(said).size).toBe(cited.length);
  });
});

test('a bibliography prints no two figures alike, even without their addresses', () => {
  const figures = cited.slice(-report.figures.length);
  const printed = new Cite(JSON.stringify(figures.map(citeCsl))).format('bibliography', { asEntryArray: true });
  const words = printed.map(([, entry]) => entry.replace(/https?:\S+/, ''));
  expect(new Set(words).size).toBe(report.figures.length);
});
