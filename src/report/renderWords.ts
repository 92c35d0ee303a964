import type { Locale } from '../locales.ts';
import { placeRuns, type Run } from '../reading/chapters/runs.ts';
import { breaksOf, insertBreaks } from '../words/lineBreaks/breakable.ts';
import { keepNumbers } from '../words/lineBreaks/keepNumbers.ts';
import { markup, type Markup, type MarkupValue } from '../words/markup.ts';
import type { SentencePair } from './report.ts';

/** Draws a stretch of a sentence around its words, in which places to break may be marked. */
export type DrawRun = (run: Run, words: MarkupValue) => MarkupValue;

/** Draws the words of a sentence so that its lines end well: a heading's between words, a number with its unit, and no last line is a single character. */
export function renderWords(pair: SentencePair, language: Locale, draw: DrawRun): Markup {
  return pair.block === 'heading' ? renderTitle(pair, language, draw) : renderSentenceWords(pair, language, draw);
}

function renderTitle(pair: SentencePair, language: Locale, draw: DrawRun): Markup {
  const breaks = breaksOf(pair.text[language], language);
  const runs = placeRuns(pair.runs[language]).map(({ run, start }) => draw(run, insertBreaks(run.text, breaks, start)));
  return markup`${runs}`;
}

/** The last two letters of a Chinese sentence, or the last character of an English one, with what stands after them. */
const tails: Readonly<Record<Locale, RegExp>> = { zh: /(?:[\p{L}\p{N}%][^\p{L}\p{N}%]*){2}$/u, en: /.$/u };

function renderSentenceWords(pair: SentencePair, language: Locale, draw: DrawRun): Markup {
  const runs = placeRuns(pair.runs[language]);
  const tail = tails[language].exec(pair.text[language])?.index ?? 0;
  const last = runs.findLastIndex(({ run }) => run.text !== '');
  const before: MarkupValue[] = [];
  const end: MarkupValue[] = [];
  const linesOf = ({ kind }: Run, words: string) => (kind === 'text' && language === 'zh' ? keepNumbers(words) : words);
  for (const [index, { run, start }] of runs.entries()) {
    // The last words that are no link, and marks after them, are kept in one line, and with the button that a script adds.
    const cut = Math.min(Math.max(tail - start, 0), run.text.length);
    const [head, rest] = [run.text.slice(0, cut), run.text.slice(cut)];
    if (index > last || (index === last && run.kind !== 'text')) end.push(draw(run, run.text));
    else if (index === last) {
      if (head !== '') before.push(draw(run, linesOf(run, head)));
      end.push(draw(run, rest));
    } else if (run.kind === 'term' && rest !== '')
      before.push(draw(run, [head, markup`<span class="end">${rest}</span>`]));
    else before.push(draw(run, linesOf(run, run.text)));
  }
  return markup`${before}<span class="end">${end}</span>`;
}
