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

/** Returns each letter that sorted items begin with, with the first item of it. */
export function indexInitials<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale: Locale,
): { readonly letter: string; readonly first: Item }[] {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const letter = initialOf(nameOf(item), locale);
    if (!firsts.has(letter)) firsts.set(letter, item);
  }
  return [...firsts].map(([letter, first]) => ({ letter, first }));
}
