import { expect, test } from 'vitest';
import { rankResults } from '../../../src/features/search/rankResults.ts';
import { readQuery } from '../../../src/features/search/readQuery.ts';
import { locales } from '../../../src/locales.ts';
import { corpusFor, report } from './report.ts';
import { spellingsOf } from './spellings.ts';

const corpora = { zh: corpusFor('zh'), en: corpusFor('en') };

test.for(locales)('every figure is found first by each of its spellings in %s', (locale, { task }) => {
  const corpus = corpora[locale];
  const misses: string[] = [];
  let count = 0;
  for (const figure of report.figures) {
    const spellings = new Set(spellingsOf(figure, locale));
    for (const spelling of spellings) {
      count += 1;
      const [first] = rankResults(readQuery(spelling, corpus.lexicon), corpus).figures;
      // Several figures state 30个; which of them was meant, only more words can tell.
      if (first?.value !== figure.value) misses.push(`${figure.id}: ${spelling} finds ${first?.id ?? 'nothing'}`);
    }
  }
  expect(misses).toEqual([]);
  task.meta.measured = `${String(count)} spellings of ${String(report.figures.length)} figures`;
});

test.for(locales)('a number with the name of what it measures finds just that figure first in %s', (locale) => {
  const corpus = corpora[locale];
  const misses: string[] = [];
  for (const figure of report.figures) {
    const query = `${figure.label[locale]} ${figure.quote[locale]}`;
    const { figures } = rankResults(readQuery(query, corpus.lexicon), corpus);
    if (figures[0]?.id !== figure.id) misses.push(`${query} finds ${figures[0]?.id ?? 'nothing'}`);
  }
  expect(misses).toEqual([]);
});
