import * as OpenCC from 'opencc-js/t2cn';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import type { Report } from '../../report/report.ts';
import type { PlacedFigure, SearchTexts } from './corpus.ts';
import { cutText, properNames } from './cutWords.ts';
import type { OtherWords } from './findOtherWords.ts';
import { addRegionalWords, findRegionalWords } from './regionalWords.ts';
import type { Locale } from '../../locales.ts';

/** Returns what the browser searches in, made from the report, the table of synonyms and the words that only seem to stand there. */
export function collectSearchTexts(
  report: Report,
  synonyms: readonly (readonly string[])[],
  otherWords: OtherWords,
): SearchTexts {
  const names = properNames(report);
  const chapters = report.chapters.map(({ id, head, sentences }) => ({
    id,
    title: cutText({ zh: plainTitle(head.zh.title), en: plainTitle(head.en.title) }, names),
    sentences: sentences.map(({ text, block }) => ({
      ...cutText(text, names),
      ...((block === 'heading' || block === 'caption') && { block }),
    })),
  }));
  const readings = report.remarks.flatMap(({ kind, quote, quoteEn, reading }) =>
    kind === 'misprint' && quote !== undefined && reading
      ? [[quote, reading.zh, ...(quoteEn === undefined ? [] : [quoteEn])]]
      : [],
  );
  const printed = chapters.flatMap(({ title, sentences }) => [title.zh, ...sentences.map(({ zh: text }) => text)]);
  const groups = addRegionalWords([...synonyms, ...readings], findRegionalWords(printed.join('\n')));
  const labels = report.figures.map(({ label }) => label);
  const all = JSON.stringify([chapters, groups, labels]);
  const { zh, en } = otherWords;
  return {
    labels,
    year: report.year,
    place: { name: report.site.name.short, asides: report.site.asides },
    chapters,
    synonyms: groups,
    otherWords: [...zh, ...en],
    traditional: mapTraditional(all),
  };
}

/** Returns the figures as the search needs them, with labels in one language. */
export function collectSearchFigures(report: Report, locale: Locale): PlacedFigure[] {
  return report.figures.map(({ id, value, unit, bound, direction, counter, kind, label, mentions }) => ({
    ...{ id, value, unit, bound, kind },
    ...(direction && { direction }),
    ...(counter && { counter: { zh: counter.zh } }),
    label: { [locale]: label[locale] },
    mentions: mentions
      .map(({ chapter, sentence }) => ({ chapter, sentence }))
      .filter(
        ({ chapter, sentence }, index, all) =>
          all.findIndex((m) => m.chapter === chapter && m.sentence === sentence) === index,
      ),
  }));
}

/** Characters that are Traditional in some words alone (顯著, 批覆), so that by themselves they are left as they are. */
const sometimesTraditional: readonly [string, string][] = [
  ['著', '着'],
  ['覆', '复'],
];
const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** Returns the Traditional characters whose Simplified forms stand in a text, and these in the same order. */
export function mapTraditional(text: string): [string, string] {
  const needed = new Set(text);
  // Hong Kong writes some characters in a way of its own: 衞.
  const converters = [OpenCC.Converter({ from: 't', to: 'cn' }), OpenCC.Converter({ from: 'hk', to: 'cn' })];
  const pairs = sometimesTraditional.filter(([from, to]) => needed.has(to) && !needed.has(from));
  for (let code = firstHan; code <= lastHan; code += 1) {
    const traditional = String.fromCodePoint(code);
    const simplified = converters.map((convert) => convert(traditional)).find((converted) => converted !== traditional);
    if (simplified !== undefined && needed.has(simplified)) pairs.push([traditional, simplified]);
  }
  return [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')];
}
