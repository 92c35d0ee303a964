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

  test('says so where the browser has no voice for the language', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.addInitScript(giveVoice, ['en-US', 'zh-TW']);
    await page.goto(addressOf('/zh/2024/closing/'));
    await page.getByRole('button', { name: '朗读本章' }).click();
    await page.getByText('这台设备的浏览器没有中文语音，不能朗读。').waitFor();
  });
});
