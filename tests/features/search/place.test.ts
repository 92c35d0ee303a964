import { expect, test } from 'vitest';
import { prepareCorpus } from '../../../src/features/search/corpus.ts';
import { readQuery } from '../../../src/features/search/readQuery.ts';
import { collectSearchTexts } from '../../../src/features/search/searchTexts.ts';
import { report } from './report.ts';

/** The same text as if it were of an invented town and another year. */
const elsewhere = {
  ...report,
  year: 2031,
  site: {
    ...report.site,
    name: { ...report.site.name, short: { zh: '雾原', en: 'Wuyuan' } },
    asides: ['雾原', 'wuyuan'],
  },
};
const { lexicon } = prepareCorpus(collectSearchTexts(elsewhere, [], { zh: [], en: [] }), []);
const home = prepareCorpus(collectSearchTexts(report, [], { zh: [], en: [] }), []).lexicon;
const needed = (query: string, words = lexicon): string[] =>
  readQuery(query, words).atoms.flatMap((atom) => (atom.kind === 'word' && !atom.isOptional ? [atom.text] : []));

test('the name of the place narrows nothing, and that of another place does', () => {
  expect(needed('harbors wuyuan')).toEqual(['harbors']);
  expect(needed('harbors laoshan')).toEqual(['harbors', 'laoshan']);
  expect(needed('harbors laoshan', home)).toEqual(['harbors']);
  expect(needed('harbors wuyuan', home)).toContain('wuyuan');
});

test.each([
  ['university of Wuyuan', true],
  ['Wuyuan District Museum', true],
  ['university of Laoshan', false],
  ['GDP per capita', true],
])('%s is a name of its own: %s', (query, isLiteral) => {
  expect(readQuery(query, lexicon).isLiteral).toBe(isLiteral);
});

test.each([
  ['harbors in 2030', 'result'],
  ['2031年港口', 'target'],
  ['harbors in 2023', undefined],
  ['去年港口', 'result'],
] as const)('%s asks for: %s', (query, kind) => {
  expect(readQuery(query, lexicon).asksFor).toBe(kind);
});
