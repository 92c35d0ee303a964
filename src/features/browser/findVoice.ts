import type { Locale } from '../../locales.ts';

/** Browsers name their voices some time after they are asked. */
const voicesWithinMs = 1500;

/** Returns a voice of this browser that speaks the language, one of the machine itself before others, which send the words away. */
export function findVoice(locale: Locale): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const wanted = locale === 'zh' ? /^(?:zh|cmn)(?![-_](?:HK|TW|yue))/i : /^en/i;
  const voices = speechSynthesis.getVoices().filter(({ lang }) => wanted.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Says whether there is a voice for the language, as soon as it is known and again whenever that changes. */
export function followVoice(locale: Locale, tell: (hasVoice: boolean) => void): void {
  const look = (): void => {
    tell(findVoice(locale) !== undefined);
  };
  if (!('speechSynthesis' in window) || findVoice(locale)) {
    look();
    return;
  }
  speechSynthesis.onvoiceschanged = look;
  setTimeout(look, voicesWithinMs);
}
