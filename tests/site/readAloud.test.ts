import { describe, expect } from 'vitest';
import { addressOf, phone, test } from '../support/browserTest.ts';

/** Puts a voice into the page that says nothing and notes what it was given; each text takes as long as the test wants. */
function giveVoice(languages: readonly string[]): void {
  const spoken: string[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => languages.map((lang) => ({ lang, name: lang, localService: true })),
    cancel: () => undefined,
    speak: (utterance: { text: string }) => {
      spoken.push(utterance.text);
      Object.assign(window, {
        endSentence: () => (utterance as unknown as EventTarget).dispatchEvent(new Event('end')),
      });
    },
  });
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
}

/** Takes the voices from the page, as in the web views of some apps. */
function takeVoice(): void {
  Reflect.deleteProperty(window, 'speechSynthesis');
  Reflect.deleteProperty(Object.getPrototypeOf(window) as object, 'speechSynthesis');
}

describe('reading aloud', () => {
  test('goes sentence by sentence with the numbers in words, and marks the sentence', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.addInitScript(giveVoice, ['en-US', 'zh-CN']);
    await page.goto(addressOf('/zh/2024/closing/'));
    await page.getByRole('button', { name: '朗读本章' }).click();
    await page.getByText('正在读第1句').waitFor();
    await page.evaluate(() => {
      (window as unknown as { endSentence: () => void }).endSentence();
    });
    await page.getByText('正在读第2句').waitFor();
    expect(await page.locator('[data-spoken]').getAttribute('id')).toBe('s2');
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    expect(spoken[1]).toContain('三十');
    expect(spoken.join('')).not.toMatch(/\d|⇄|≈/);
    await page.getByRole('button', { name: '停止' }).click();
    expect(await page.locator('[data-spoken]').count()).toBe(0);
    expect(await page.getByRole('button', { name: '朗读本章' }).evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
  });

  const elsewhere = '要听这一章，可用浏览器的阅读模式或手机、电脑自带的朗读功能。';

  test.for([
    ['has no voice for the language', giveVoice],
    ['cannot speak at all', takeVoice],
  ] as const)('is not offered where the browser %s: one line says what to do', async ([, prepare], { openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.addInitScript(prepare, ['en-US', 'zh-TW']);
    await page.goto(addressOf('/zh/2024/closing/'));
    await page.getByText(elsewhere).waitFor();
    expect(await page.getByRole('button', { name: '朗读本章' }).isVisible()).toBe(false);
  });

  test('is not offered without scripts: the line is there', async ({ openPage }) => {
    const page = await openPage({ viewport: phone, javaScriptEnabled: false });
    await page.goto(addressOf('/zh/2024/closing/'));
    expect(await page.getByText(elsewhere).isVisible()).toBe(true);
    expect(await page.locator('button.read-aloud').isVisible()).toBe(false);
  });

  test('is offered as soon as a voice comes, and nothing moves', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.addInitScript(giveVoice, []);
    await page.goto(addressOf('/zh/2024/closing/'));
    await page.getByText(elsewhere).waitFor();
    const top = (): Promise<number | undefined> => page.locator('#s1').evaluate((it) => it.getBoundingClientRect().top);
    const before = await top();
    await page.evaluate(() => {
      Object.assign(speechSynthesis, { getVoices: () => [{ lang: 'zh-CN', name: 'zh-CN', localService: true }] });
      speechSynthesis.onvoiceschanged?.(new Event('voiceschanged'));
    });
    await page.getByRole('button', { name: '朗读本章' }).waitFor();
    expect(await page.getByText(elsewhere).isVisible()).toBe(false);
    expect(await top()).toBe(before);
  });
});
