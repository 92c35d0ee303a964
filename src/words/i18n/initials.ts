import { languageTags, type Locale } from '../../locales.ts';

/** The letters that Chinese words begin with in pinyin, and the first character of each in the order of dictionaries (CLDR's index). */
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ';
const firstCharacters = '阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀';
const chinese = new Intl.Collator(languageTags.zh);

/** Returns the letter under which a word stands in an index: Chinese by its pinyin, as it is sorted; `#` where it begins with none. */
export function initialOf(word: string, locale: Locale): string {
  const first = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '';
  if (locale === 'en' || !/\p{Script=Han}/u.test(first)) {
    const letter = first.normalize('NFD').charAt(0).toUpperCase();
    return locale === 'en' && /[A-Z]/.test(letter) ? letter : '#';
  }
  const index = [...firstCharacters].findLastIndex((boundary) => chinese.compare(boundary, first) <= 0);
  return letters.charAt(index);
}

/** Returns items in the order of their names as an index has them: Chinese by pinyin, without regard to case and quotation marks. */
export function sortByName<Item>(items: readonly Item[], nameOf: (item: Item) => string, locale: Locale): Item[] {
  const { compare } = new Intl.Collator(languageTags[locale], { sensitivity: 'base', ignorePunctuation: true });
  return items.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}

/** Returns each letter that the names of sorted items begin with, with the items of it. */
export function groupByInitial<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale: Locale,
): { readonly letter: string; readonly items: readonly [Item, ...Item[]] }[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const letter = initialOf(nameOf(item), locale);
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return [...groups].map(([letter, group]) => ({ letter, items: group }));
}
