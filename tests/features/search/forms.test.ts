import { expect, test } from 'vitest';
import type { PlacedFigure } from '../../../src/features/search/corpus.ts';
import { search } from './ask.ts';
import { allForms, type Meaning } from './forms.ts';
import { report } from './report.ts';

const printed = report.chapters.flatMap(({ sentences }) => sentences.flatMap(({ text }) => [text.zh, text.en]));

/** Tells whether a figure states what was meant; a fall is stated by a fall alone. */
function states(figure: PlacedFigure, { value, unit, direction }: Meaning): boolean {
  const isCount = figure.unit === 'count' || figure.unit === 'person' || figure.unit === 'household';
  const isUnit = unit === 'thing' ? isCount : unit === figure.unit;
  return isUnit && figure.value === value && (direction === undefined || direction === figure.direction);
}

/** Returns what is wrong with what a form finds; undefined where nothing is. */
function faultOf(text: string, locale: 'zh' | 'en', meaning: Meaning | undefined): string | undefined {
  const { figures, passages } = search(text, locale);
  const wrong = figures.filter((figure) => !meaning || !states(figure, meaning));
  if (wrong.length > 0) return `${text} finds ${wrong.map(({ id }) => id).join(', ')}`;
  const strange = passages.filter(({ passage, figures: stated }) => {
    const isStated = stated.length > 0 && meaning !== undefined;
    // What stands there letter for letter is found, whatever it is.
    return (
      !isStated &&
      !printed.some((sentence) => sentence.includes(text) && Object.values(passage.text).includes(sentence))
    );
  });
  const [first] = strange;
  return first && `${text} finds ${first.passage.chapter}/${String(first.passage.sentence)}`;
}

test('a number in any sign, currency, unit, range or rate finds the figures that state just that, and no other', ({
  task,
}) => {
  const forms = allForms();
  const wrong = forms.flatMap(({ text, locale, meaning }) => faultOf(text, locale, meaning) ?? []);
  task.meta.measured = `${String(forms.length)} forms, ${String(wrong.length)} wrong hits`;
  expect(wrong).toEqual([]);
  expect(forms.length).toBeGreaterThanOrEqual(2000);
});
