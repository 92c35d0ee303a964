import type { Page } from 'playwright-core';

/** A sentence as the page shows it, without what is not the report's own. */
export interface ShownSentence {
  readonly id: string;
  readonly text: string;
}

/** Returns the sentences of an open chapter: the elements s1, s2 … with everything annotated left out. */
export async function readSentences(page: Page): Promise<ShownSentence[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[id^="s"]')]
      .filter(({ id }) => /^s\d+$/.test(id))
      .map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const annotation of copy.querySelectorAll('[data-annotation]')) annotation.remove();
        return { id: element.id, text: copy.textContent };
      }),
  );
}
