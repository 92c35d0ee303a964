import type { Corpus, Passage } from './corpus.ts';
import type { Syllables } from './pinyin.ts';
import { rankResults } from './rankResults.ts';
import { readQuery } from './readQuery.ts';

/**
 * A word of fewer characters has too many neighbours, and one of three has them too unless much beside it is answered and it
 * begins rightly: 王戈庄卫生服务中心, or it sounds alike: 充电庄. More are hardly ever one word.
 */
const shortestWord = 3;
const shortestAlone = 4;
const leastBeside = 4;
const longestWord = 12;
/** What is longer has been pasted and not typed. */
const longestQuery = 40;
/** Characters that make another thing of a name or join words, and no slip: 四大行动 is not 三大行动, nor 北区 a misspelt 南区. */
const telling =
  /[零〇一二两三四五六七八九十百千万亿东西南北上下左右前后内外新旧老大小高低多少增减升降男女不无非未能会的了在有]/;

/**
 * Returns a query in Chinese with one character put right, where a word of four or more of it stands nowhere in the report, one that
 * differs in that character does, and the report answers what was then meant; undefined where there is none. It is something to
 * offer and no result.
 */
export function findMeantQuery(raw: string, corpus: Corpus, syllables: Syllables): string | undefined {
  if (raw.length > longestQuery) return undefined;
  const { simplified, otherWords } = corpus.lexicon;
  const query = [...raw].map((character) => simplified.get(character) ?? character).join('');
  for (const { 0: run, index } of query.matchAll(/\p{Script=Han}{3,}/gu)) {
    for (let length = Math.min(longestWord, run.length); length >= shortestWord; length -= 1) {
      for (let start = 0; start + length <= run.length; start += 1) {
        const word = run.slice(start, start + length);
        // 养老金涨 begins with a word of its own, and is no misspelt 养老金融.
        if ([2, 3].some((end) => end < length && otherWords.has(word.slice(0, end)))) continue;
        const before = query.slice(0, index + start);
        const after = query.slice(index + start + length);
        const isLong = length >= shortestAlone || (run.length > length && query.length >= shortestWord + leastBeside);
        const like = corpus.passages.flatMap((passage) => wordsLike(word, passage));
        const meant = new Set(isLong ? like : like.filter((other) => soundsAlike(word, other, syllables)));
        for (const other of meant) {
          const whole = `${before}${other}${after}`;
          if (rankResults(readQuery(whole, corpus.lexicon), corpus).passages.length > 0) return whole;
        }
      }
    }
  }
  return undefined;
}

/** Tells whether two words of one length sound alike, as far as the report's characters are known: 充电庄 and 充电桩. */
function soundsAlike(word: string, other: string, syllables: Syllables): boolean {
  return [...word].every((character, place) => {
    const printed = other[place] ?? '';
    if (character === printed) return true;
    const sounds = syllables.get(character) ?? [];
    return (syllables.get(printed) ?? []).some((sound) => sounds.includes(sound));
  });
}

/** Returns the words of a passage, or words in a row, that differ from one in a single character that tells nothing. */
function wordsLike(word: string, { skeleton, borders }: Passage): string[] {
  const { text } = skeleton.zh;
  return placesOfHalf(word, text).flatMap((start) => {
    const end = start + word.length;
    const other = text.slice(start, end);
    if (!borders?.has(start) || !borders.has(end) || !/^\p{Script=Han}+$/u.test(other)) return [];
    const wrong = [...word].flatMap((character, place) => (character === other[place] ? [] : [place]));
    const [place] = wrong;
    const isSlip =
      wrong.length === 1 &&
      place !== undefined &&
      (place > 0 || word.length >= shortestAlone) &&
      !telling.test(`${word[place] ?? ''}${other[place] ?? ''}`);
    return isSlip ? [other] : [];
  });
}

/** Returns where a text has one half of a word in its place: what differs in one character has the other half whole. */
function placesOfHalf(word: string, text: string): number[] {
  const middle = word.length >> 1;
  const places = [word.slice(0, middle), word.slice(middle)].flatMap((half, second) =>
    placesOf(half, text).map((place) => place - second * middle),
  );
  return [...new Set(places)].filter((place) => place >= 0);
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + 1)) places.push(place);
  return places;
}
