import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Locale } from '../../src/locales.ts';
import { desktop, phone, test } from '../support/browserTest.ts';

/** What a reader looks for: the links that are followed from the front page, and the words that then stand in view. */
interface Task {
  readonly wish: string;
  readonly locale: Locale;
  readonly steps: readonly string[];
  readonly answer: string;
}

const tasks: Record<'citizen' | 'journalist' | 'investor', readonly Task[]> = {
  citizen: [
    {
      wish: 'how many childcare places are added',
      locale: 'zh',
      steps: ['这份报告，跟我有什么关系', '孩子：托育、幼儿园、上学'],
      answer: '360 个 新增托位',
    },
    {
      wish: 'which schools open',
      locale: 'zh',
      steps: ['这份报告，跟我有什么关系', '孩子：托育、幼儿园、上学'],
      answer: '浮山学校 启用浮山学校',
    },
    {
      wish: 'from which age screening is free',
      locale: 'zh',
      steps: ['这份报告，跟我有什么关系', '家有老人'],
      answer: '60岁及以上 免费健康筛查对象的年龄门槛',
    },
    {
      wish: 'how many charging points are built',
      locale: 'zh',
      steps: ['这份报告，跟我有什么关系', '出行：电动汽车和校车'],
      answer: '1500 个 新建电动汽车充电桩',
    },
    {
      wish: 'the exact words on public rental homes',
      locale: 'zh',
      steps: ['这份报告，跟我有什么关系', '租房、住房和办证', '提供公租房和人才住房'],
      answer: '面向社会提供公租房和人才住房1000套。',
    },
  ],
  journalist: [
    {
      wish: 'what the GDP of the year before was',
      locale: 'zh',
      steps: ['查数字、引原话、核出处', '已经发生的：上一年的结果'],
      answer: '1150.89 亿元 全区生产总值',
    },
    {
      wish: 'why revenue cannot be compared',
      locale: 'zh',
      steps: ['查数字、引原话、核出处', '口径变了，不能直接比'],
      answer: '口径不同，不能直接相比',
    },
    {
      wish: 'what is missing from the source',
      locale: 'zh',
      steps: ['查数字、引原话、核出处', '原文的缺失和疑误'],
      answer: '源文件里这一方面到“全域保护开发格”就断了',
    },
    {
      wish: 'the sentence with the targets, to be quoted',
      locale: 'zh',
      steps: ['查数字、引原话、核出处', '引', '总览，第12句'],
      answer: '区级一般公共预算收入增长6%左右',
    },
    {
      wish: 'the data as a table',
      locale: 'en',
      steps: ['Find a figure, quote it, check it', 'Download'],
      answer: 'Projects and companies, CSV',
    },
  ],
  investor: [
    {
      wish: 'the target of the AI industry',
      locale: 'en',
      steps: ['Sectors, parks and projects', 'Sectors and their targets'],
      answer: 'more than 35 billion yuan Size of the artificial intelligence industry',
    },
    {
      wish: 'how much foreign investment is aimed at',
      locale: 'en',
      steps: ['Sectors, parks and projects', 'Foreign investment, trade, domestic capital'],
      answer: 'at least US$400 million Use of foreign investment 2024 target',
    },
    {
      wish: 'which biomedicine projects start',
      locale: 'en',
      steps: ['Sectors, parks and projects', 'Projects to be started'],
      answer: 'Hengrui Pharma project work … to start construction of the Hengrui Pharma project',
    },
    {
      wish: 'what a little giant is',
      locale: 'en',
      steps: ['Sectors, parks and projects', 'Innovative companies and talent'],
      answer: 'little giant',
    },
    {
      wish: 'where the Smart Valley project is named',
      locale: 'en',
      steps: ['Sectors, parks and projects', 'Projects to be started', 'Smart Valley project'],
      answer:
        'Smart Valley project 智慧谷项目 Business premises Start construction start construction of the Smart Valley project Innovation and industry, sentence 14',
    },
  ],
};

const everyTask = Object.entries(tasks).flatMap(([reader, wishes]) =>
  wishes.map((task) => [`${reader}: ${task.wish}`, task] as const),
);

/** Returns the link of the page whose words begin as the step says; the page's own contents come before its text. */
function linkNamed(page: Page, step: string): Locator {
  return page.locator('main a').filter({ hasText: step, visible: true }).first();
}

/** Follows a link with the keyboard alone: Tab until it has the focus, then Enter. */
async function followByKeyboard(page: Page, step: string): Promise<void> {
  const link = linkNamed(page, step);
  await link.waitFor();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await link.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach “${step}” on ${page.url()}`);
}

async function followByTouch(page: Page, step: string): Promise<void> {
  await linkNamed(page, step).tap();
}

/** Waits until the answer's words stand in view, or in the section that the last step has led to; spaces do not count. */
async function seeAnswer(page: Page, answer: string): Promise<boolean> {
  await page.waitForFunction((words) => {
    const fold = (text: string): string => text.replace(/\s+/g, '');
    return [...document.querySelectorAll('main li, main p, main blockquote, main .s')].some((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const note of copy.querySelectorAll('.notes, .sn, .mark')) note.remove();
      const { top, bottom, height } = element.getBoundingClientRect();
      const isNear = (bottom > 0 && top < innerHeight) || element.closest('section:target') !== null;
      return height > 0 && isNear && fold(copy.textContent).includes(fold(words));
    });
  }, answer);
  return true;
}

describe.for([
  ['by keyboard', { viewport: desktop }, followByKeyboard],
  ['by touch', { viewport: phone, hasTouch: true, isMobile: true }, followByTouch],
] as const)('%s, in at most three steps from the front page', ([, screen, follow]) => {
  test.for(everyTask)('%s', async ([, { locale, steps, answer }], { openPage }) => {
    expect(steps.length).toBeLessThanOrEqual(3);
    const page = await openPage(screen);
    await page.goto(`${locale}/`);
    for (const step of steps) {
      const before = page.url();
      await follow(page, step);
      await page.waitForURL((url) => url.href !== before);
    }
    expect(await seeAnswer(page, answer)).toBe(true);
  });
});
