import type { Locale } from '../../locales.ts';
import type { Correction } from '../../reading/schemas/correction.ts';
import { translator } from '../../words/i18n/translate.ts';

/** Returns what a correction says in a language: its own text, or the English words that stood there and stand there now. */
export function describeCorrection({ words, text }: Correction, locale: Locale): string {
  if (text) return text[locale];
  const t = translator(locale);
  // Within quotation marks those of the sentence become single ones.
  const quote = (part: string) => part.replaceAll('“', '‘').replaceAll('”', '’');
  return (words ?? [])
    .map(({ was, now }) => t('corrections.words', { was: quote(was), now: quote(now) }))
    .join(t('corrections.wordsAnd'));
}
