import type { Locale } from '../../locales.ts';
import styles from '../../interface/styles/speech-bar.css?url';
import { spokenText } from '../../quantities/speech/spokenText.ts';
import { loadStyles } from './loadStyles.ts';
import { asPrinted } from './printed.ts';

/** What the bar shows and says. */
interface SpeechWords {
  readonly label: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly next: string;
  readonly previous: string;
  readonly failed: string;
  /** With `#` for the sentence's number. */
  readonly reading: string;
}

/** Reads the chapter aloud from the sentence in view, with a bar to pause, skip and stop. */
export function readAloud(button: HTMLButtonElement, voice: SpeechSynthesisVoice): void {
  const words = JSON.parse(button.dataset['words'] ?? '{}') as SpeechWords;
  const locale = (button.dataset['locale'] ?? 'zh') as Locale;
  const bar = createBar(words);
  button.hidden = true;
  // Without them the bar stands at the end of the page.
  void loadStyles(styles).catch(() => undefined);
  document.body.append(bar.box);
  const close = (): void => {
    bar.box.remove();
    button.hidden = false;
    button.focus({ preventScroll: true });
  };
  bar.stop.addEventListener('click', close);
  runBar(bar, words, voice, locale);
}

interface Bar {
  readonly box: HTMLElement;
  readonly status: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly pause: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
}

function createBar(words: SpeechWords): Bar {
  const box = document.createElement('section');
  box.className = 'speech-bar';
  box.setAttribute('aria-label', words.label);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const makeButton = (label: string): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    return made;
  };
  const [previous, pause, next, stop] = [words.previous, words.pause, words.next, words.stop].map(makeButton) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  box.append(status, previous, pause, next, stop);
  return { box, status, previous, pause, next, stop };
}

function runBar(bar: Bar, words: SpeechWords, voice: SpeechSynthesisVoice, locale: Locale): void {
  const sentences = [...document.querySelectorAll<HTMLElement>('.s')];
  const firstInView = sentences.findIndex((sentence) => sentence.getBoundingClientRect().bottom > 80);
  let current = Math.max(0, firstInView);
  let isPaused = false;
  // What a cancelled utterance still reports is no longer wanted.
  let turn = 0;

  const mark = (): void => {
    for (const [index, sentence] of sentences.entries()) sentence.toggleAttribute('data-spoken', index === current);
  };
  const finish = (): void => {
    turn += 1;
    speechSynthesis.cancel();
    current = -1;
    mark();
  };
  const speak = (): void => {
    const mine = (turn += 1);
    speechSynthesis.cancel();
    const sentence = sentences[current];
    if (!sentence || !bar.box.isConnected) {
      bar.stop.click();
      return;
    }
    mark();
    sentence.scrollIntoView({ block: 'nearest' });
    bar.status.textContent = words.reading.replace('#', sentence.id.slice(1));
    const utterance = new SpeechSynthesisUtterance(spokenText(wordsOf(sentence), locale));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => {
      if (mine !== turn) return;
      current += 1;
      speak();
    });
    utterance.addEventListener('error', () => {
      if (mine === turn) bar.status.textContent = words.failed;
    });
    speechSynthesis.speak(utterance);
  };
  const step = (by: number) => (): void => {
    current = Math.min(Math.max(0, current + by), sentences.length - 1);
    setPaused(false);
    speak();
  };
  const setPaused = (paused: boolean): void => {
    isPaused = paused;
    bar.pause.textContent = paused ? words.resume : words.pause;
  };
  bar.previous.addEventListener('click', step(-1));
  bar.next.addEventListener('click', step(1));
  bar.pause.addEventListener('click', () => {
    setPaused(!isPaused);
    // Some browsers never wake from their own pause: the sentence is begun again instead.
    if (!isPaused) speak();
    else {
      turn += 1;
      speechSynthesis.cancel();
    }
  });
  bar.stop.addEventListener('click', finish);
  addEventListener('pagehide', finish, { once: true });
  bar.pause.focus();
  speak();
}

/** Returns the words of a sentence without its number, its notes and the other language. */
function wordsOf(sentence: HTMLElement): string {
  // Its numbers are read in printed characters.
  const copy = asPrinted(sentence, () => sentence.cloneNode(true) as HTMLElement);
  for (const aside of copy.querySelectorAll('[data-annotation], .original, button')) aside.remove();
  return copy.textContent.trim();
}
