import type { BesideRow, Mark } from '../chart.ts';
import { itemOf, type ItemContext } from '../chartItem.ts';
import type { ItemPair } from './layout.ts';

/** Returns a row of results beside goals in the words of a language. */
export function pairOf(row: BesideRow, context: ItemContext): ItemPair {
  const { locale, t, chapterHref } = context;
  const side = (mark: Mark) => {
    const item = itemOf({ ...mark, label: row.label }, context);
    return { item, caption: t('chart.side', { kind: t(`note.kind.${item.kind}`), value: item.text }) };
  };
  const words = row.words?.text[locale] ?? '';
  const kind = t('note.kind.target');
  const goalInWords = {
    words: t('chart.side', { kind, value: words }),
    link: {
      id: '',
      kind: 'target' as const,
      spoken: [row.label[locale], words, kind].join(t('chart.comma')),
      href: row.words ? chapterHref(row.words.chapter, row.words.sentence) : '',
    },
  };
  return {
    label: row.label[locale],
    result: row.result ? side(row.result) : { missing: t('chart.noResult') },
    goal: row.goal ? side(row.goal) : goalInWords,
    broken: row.broken?.[locale],
  };
}
