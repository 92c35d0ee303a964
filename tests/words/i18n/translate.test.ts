import { expect, test } from 'vitest';
import { translator } from '../../../src/words/i18n/translate.ts';

test.each([
  ['zh', 2024, 'site.name', '崂山二〇二四'],
  ['en', 2024, 'site.name', 'Laoshan 2024'],
  ['zh', 2031, 'note.kind.target', '2031年目标'],
  ['en', 2031, 'note.kind.target', '2031 target'],
  ['zh', 2031, 'note.kind.result', '2030年结果'],
  ['en', 2031, 'note.kind.result', '2030 result'],
] as const)('translator(%s, %i) says of %s: %s', (locale, year, key, text) => {
  expect(translator(locale, year)(key)).toBe(text);
});

test('a year that is given for one text takes the place of the report’s', () => {
  expect(translator('en', 2031)('figure.yearValue', { year: 2030 })).toContain('2030');
});

test('a text that names the year is an error where no report is meant', () => {
  expect(() => translator('en')('site.name')).toThrow('needs a value');
});
