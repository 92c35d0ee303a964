import styles from '../../interface/styles/original-text.css?url';
import { loadStyles } from './loadStyles.ts';
import { linkCard } from './sentenceCard.ts';
import { fetchSentence } from './sentenceTexts.ts';

/**
 * Returns sentence `n` of a chapter in the other language, to stand below it, with the ways to both languages side by side,
 * to its pinyin and to its picture; throws where the texts cannot be fetched.
 */
export async function buildOriginal(article: HTMLElement, n: number, originalLanguage: string): Promise<HTMLElement> {
  const { originalSource = '', originalFacing = '', originalFacingLabel = '' } = article.dataset;
  const isEnglish = originalLanguage === 'en';
  const [texts, toPicture] = await Promise.all([
    fetchSentence(originalSource, n),
    // A site without pictures, or no network.
    linkCard(article, n).catch(() => ''),
    loadStyles(styles),
  ]);
  const words = document.createElement('span');
  words.lang = originalLanguage;
  words.textContent = isEnglish ? texts.en : texts.zh;
  const facing = document.createElement('a');
  // From the middle of a chapter this is the way to both languages, at the same place.
  facing.href = `${originalFacing}#s${String(n)}`;
  facing.textContent = originalFacingLabel;
  const original = document.createElement('span');
  original.className = 'original';
  original.id = `s${String(n)}-original`;
  original.dataset['annotation'] = '';
  original.append(words, facing, offerPinyin(article, words, texts), toPicture);
  return original;
}

/** Returns the button that puts the Chinese with its pinyin in the place of `words`, or below them where they are English; without a network it says so. */
function offerPinyin(article: HTMLElement, words: HTMLElement, { n, zh }: { n: number; zh: string }): HTMLElement {
  const { originalSource = '', pinyin = '' } = article.dataset;
  const [label = '', failure = ''] = pinyin.split('|');
  const isEnglish = words.lang === 'en';
  const button = document.createElement('a');
  button.href = `#s${String(n)}`;
  button.textContent = label;
  button.setAttribute('role', 'button');
  button.addEventListener('click', (event) => {
    event.preventDefault();
    import('./pinyin.ts')
      .then(({ annotateWithPinyin }) =>
        annotateWithPinyin(
          zh,
          n,
          isEnglish ? document.documentElement.lang : words.lang,
          originalSource.replace('/sentences/', '/pinyin/'),
        ),
      )
      .then((annotated) => {
        if (isEnglish) words.after(annotated);
        else words.replaceWith(annotated);
        button.remove();
      })
      .catch(() => {
        button.textContent = failure;
      });
  });
  return button;
}
