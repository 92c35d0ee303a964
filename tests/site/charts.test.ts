import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import en from '../../content/strings/en.json' with { type: 'json' };
import zh from '../../content/strings/zh.json' with { type: 'json' };
import { locales } from '../../src/locales.ts';
import { findChartNamed } from '../charts/chartsOfReport.ts';
import { findWrongDrawing, findWrongFinding, findWrongNumbers } from '../charts/findWrongNumbers.ts';
import { readMarks, readShownChart } from '../charts/shownChart.ts';
import { builtFiles, builtPages } from '../support/builtPages.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';

/** The front pages and the chapters; elsewhere the same drawings stand by themselves, and paper has notes and no tables. */
const pagesWithCharts = builtPages
  .filter(
    ({ path, html }) => html.includes('<figure class="chart ') && /^\/..\/(2024\/(?!print\/)[\w-]+\/)?$/.test(path),
  )
  .map(({ path }) => path);

/** Every chart, by the file of its data. */
const chartIds = builtFiles.flatMap((file) => /^\/data\/2024\/charts\/(.+)(?<!-excel)\.csv$/.exec(file)?.[1] ?? []);

test('every number of a chart is its own figure’s, on every page and in every file', ({ task }) => {
  const onPages = builtPages.flatMap(({ path, locale, html }) =>
    locale === undefined
      ? []
      : [...html.matchAll(/<figure class="chart [\w-]+" id="chart-([\w-]+)".*?<\/figure>/gs)].map(
          ([shown, id = '']) => ({
            place: `${path}#${id}`,
            faults: findWrongNumbers(findChartNamed(id), readShownChart(shown), locale),
          }),
        ),
  );
  const inFiles = chartIds.flatMap((id) =>
    locales.map((locale) => {
      const svg = readFileSync(`dist/charts/2024/${id}.${locale}.svg`, 'utf8');
      const chart = findChartNamed(id);
      const finding = /<desc>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '';
      return {
        place: `/charts/2024/${id}.${locale}.svg`,
        faults: [...findWrongFinding(chart, finding, locale), ...findWrongDrawing(chart, readMarks(svg), locale)],
      };
    }),
  );
  expect([...onPages, ...inFiles].filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(onPages.length).toBeGreaterThan(100);
  expect(inFiles).toHaveLength(chartIds.length * locales.length);
  task.meta.measured = `${onPages.length} charts on pages, ${inFiles.length} files`;
});

/** Returns what is wrong with the texts of the drawings that are shown: cut off at the drawing's edge, or lying on each other. */
function findSpoiltTexts(page: Page): Promise<string[]> {
  return page.locator('.chart-drawings svg').evaluateAll((drawings) =>
    drawings
      .filter((drawing) => drawing.getBoundingClientRect().width > 0)
      .flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const texts = [...drawing.querySelectorAll('text:not(.unseen)')].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const cut = texts
          .filter(
            ({ box }) =>
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              // The box of a font is higher than its letters.
              box.top < frame.top - box.height / 4 ||
              box.bottom > frame.bottom + box.height / 4,
          )
          .map(({ words }) => `cut: ${words}`);
        const lying = texts.flatMap(({ words, box }, index) =>
          texts
            .slice(index + 1)
            .filter(
              (other) =>
                // Boxes have room above and below the letters, which may touch.
                Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
                Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > box.height * 0.35,
            )
            .map((other) => `on each other: ${words} / ${other.words}`),
        );
        return [...cut, ...lying];
      }),
  );
}

test.for([
  [320, 'standard'],
  [390, 'standard'],
  [768, 'standard'],
  [1440, 'standard'],
  [360, 'largest'],
  [820, 'largest'],
] as const)(
  'no text of a chart is cut off or lies on another at %i px in %s letters',
  async ([width, text], { openPage, task }) => {
    const page = await openPage({ viewport: { width, height: 900 }, javaScriptEnabled: true });
    const spoilt: string[] = [];
    let count = 0;
    for (const path of pagesWithCharts) {
      await page.goto(addressOf(`${path}?text=${text}`));
      spoilt.push(...(await findSpoiltTexts(page)).map((text) => `${path}: ${text}`));
      count += await page.locator('.chart-drawings').count();
    }
    expect(spoilt).toEqual([]);
    expect(count).toBeGreaterThan(30);
    task.meta.measured = `${count} drawings`;
  },
);

test('without JavaScript each chart has its drawing, its finding and its table', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false, viewport: phone });
  for (const path of pagesWithCharts) {
    await page.goto(addressOf(path));
    for (const chart of await page.locator('.chart').all()) {
      expect(await chart.locator('svg').filter({ visible: true }).count(), path).toBe(1);
      expect((await chart.locator('.chart-finding').innerText()).length, path).toBeGreaterThan(10);
      await chart.locator('summary').click();
      expect(await chart.locator('tbody tr').filter({ visible: true }).count(), path).toBeGreaterThan(0);
    }
  }
});

describe.each(locales)('in %s', (locale) => {
  test('touching a mark shows its callout without moving the page; a touch elsewhere and Esc close it', async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: phone, hasTouch: true });
    await page.goto(`${locale}/2024/growth/`);
    const mark = page.locator('#chart-easier-services a.datum').filter({ visible: true }).first();
    await mark.scrollIntoViewIfNeeded();
    const placeOf = () => page.evaluate(() => [scrollY, document.documentElement.scrollHeight, location.hash]);
    const before = await placeOf();
    await mark.tap();
    const callout = page.locator('.chart-callout');
    expect(await callout.innerText()).toContain('120');
    expect(await placeOf()).toEqual(before);
    await page.locator('#chart-easier-services .chart-finding').tap();
    expect(await callout.count()).toBe(0);
    await mark.tap();
    await page.keyboard.press('Escape');
    expect(await callout.count()).toBe(0);
  });

  test('the keyboard reaches the marks in order, and each announces label, value and bound', async ({ openPage }) => {
    const page = await openPage();
    await page.goto(`${locale}/2024/growth/`);
    const marks = page.locator('#chart-easier-services a.datum').filter({ visible: true });
    await marks.first().focus();
    const heard: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      heard.push(await page.locator('a.datum:focus').ariaSnapshot());
      await page.keyboard.press('Tab');
    }
    const announced = heard.map((snapshot) => /link "(.*?)"/.exec(snapshot)?.[1]);
    expect(announced).toEqual(
      locale === 'zh'
        ? [
            '高频事项可预约、延时、错峰办理，不少于120个，2024年目标',
            '高频事项全流程电子化审批，80个，2024年目标',
            '服务事项全域通办，80个，2024年目标',
          ]
        : [
            'Services to be offered by appointment, after hours or off-peak, at least 120, 2024 target',
            'Services to be given fully online approval, 80, 2024 target',
            'Services to be available at any counter in the district, 80, 2024 target',
          ],
    );
  });
});

test('every chart can be taken away in both languages as SVG, PNG, CSV and a page of its own', ({ task }) => {
  const expected = chartIds.flatMap((chart) =>
    locales.flatMap((locale) => [
      `/charts/2024/${chart}.${locale}.svg`,
      `/charts/2024/${chart}.${locale}.png`,
      `/${locale}/2024/charts/${chart}/embed/index.html`,
    ]),
  );
  expect(expected.filter((file) => !builtFiles.includes(file))).toEqual([]);
  expect(chartIds.length).toBeGreaterThan(12);
  task.meta.measured = `${chartIds.length} charts`;
});

test('no picture of a chart promises what only a page can do', () => {
  const hints = { zh: zh['chart.marksLead'], en: en['chart.marksLead'] };
  for (const locale of locales) {
    for (const chart of chartIds)
      expect(readFileSync(`dist/charts/2024/${chart}.${locale}.svg`, 'utf8'), chart).not.toContain(hints[locale]);
    expect(builtPages.find(({ path }) => path === `/${locale}/`)?.html).toContain(hints[locale]);
    expect(builtPages.find(({ path }) => path === `/${locale}/2024/print/`)?.html).not.toContain(hints[locale]);
  }
});

describe('with the unit lens', () => {
  test.for([
    ['/zh/2024/innovation/?money=dollars', 'four-industries', '虚拟现实产业：突破220亿元 ≈ 超过31.1亿美元'],
    ['/en/2024/innovation/?money=other', 'four-industries', 'Virtual reality: more than 22 billion yuan = 超过220亿元'],
    ['/zh/2024/growth/?money=other', 'outside-capital', '利用内资：330亿元以上 = at least 33 billion yuan'],
    [
      '/en/2024/ecology/?land=hectares',
      'green-tasks',
      'Forest to be given targeted quality improvement: 10,000 mu ≈ 667 hectares',
    ],
    [
      '/en/2024/charts/four-industries/embed/?money=dollars',
      'four-industries',
      'Virtual reality: more than 22 billion yuan ≈ more than US$3.11 billion',
    ],
  ] as const)('%s says below the drawing: %s', async ([path, chart, line], { openPage }) => {
    const page = await openPage({ viewport: phone });
    const drawing = page.locator(`#chart-${chart} .chart-drawings`);
    const lens = page.locator(`#chart-${chart} .chart-lens`).filter({ visible: true });
    await page.goto(addressOf(path.replace(/\?.*/, '')));
    expect(await lens.count()).toBe(0);
    const printed = await drawing.innerText();
    await page.goto(addressOf(path));
    expect(await lens.locator('li').allInnerTexts()).toContain(line);
    // The printed form stays in view.
    expect(await drawing.innerText()).toBe(printed);
    expect(await drawing.isVisible()).toBe(true);
  });

  test('a mark of an embedded chart has its callout', async ({ openPage }) => {
    const page = await openPage({ viewport: phone, hasTouch: true });
    await page.goto(addressOf('/zh/2024/charts/easier-services/embed/'));
    await page.locator('a[data-figure=flexible-services]').filter({ visible: true }).tap();
    expect(await page.locator('.chart-callout b').innerText()).toBe('120个');
  });

  test('a callout says the amount in both forms', async ({ openPage }) => {
    const page = await openPage({ viewport: phone, hasTouch: true });
    await page.goto(addressOf('/en/2024/innovation/?money=dollars'));
    await page.locator('#chart-four-industries .lens').first().waitFor({ state: 'attached' });
    const mark = page.locator('#chart-four-industries a[data-figure=vr-industry-scale]').filter({ visible: true });
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    const words = await page.locator('.chart-callout b').innerText();
    expect(words.replaceAll('\n', ' ')).toMatch(/^22 billion yuan ≈ US\$3\.11 billion \(ours, at the 2023 average/);
  });
});

test.for([320, 390, 640, 768, 1440])(
  'each mark of a chart is a target of 24 px or more at %i px, and letters measure 11 px or more',
  async (width, { openPage, task }) => {
    const page = await openPage({ viewport: { width, height: 900 } });
    const faults: string[] = [];
    let smallest = Number.POSITIVE_INFINITY;
    for (const path of pagesWithCharts) {
      await page.goto(addressOf(path));
      const { sides, sizes } = await page.locator('.chart-drawings svg').evaluateAll((drawings) => {
        const shown = drawings.filter((drawing) => drawing.getBoundingClientRect().width > 0);
        return {
          sides: shown.flatMap((drawing) =>
            [...drawing.querySelectorAll('a.datum .hit')].map((hit) => {
              const box = hit.getBoundingClientRect();
              return Math.min(box.width, box.height);
            }),
          ),
          sizes: shown.flatMap((drawing) => {
            const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
            return [...drawing.querySelectorAll('text:not(.unseen), tspan')].map((text) => ({
              words: text.textContent,
              px: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
            }));
          }),
        };
      });
      smallest = Math.min(smallest, ...sides);
      faults.push(...sides.filter((side) => side < 24).map((side) => `${path}: a target of ${side} px`));
      faults.push(...sizes.filter(({ px }) => px < 11).map(({ px, words }) => `${path}: ${words} in ${px} px`));
    }
    expect(faults).toEqual([]);
    task.meta.measured = `the smallest target ${smallest.toFixed(1)} px`;
  },
);

describe.each(locales)('in %s', (locale) => {
  test('the files to take away are drawn in the colours and lines of the page', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop, colorScheme: 'light' });
    const lookOf = (selector: string) =>
      page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => {
          const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray, fontSize, fontWeight } =
            getComputedStyle(element);
          const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
          const letters = element.tagName.startsWith('t') ? [fontSize, fontWeight] : [];
          return [name, fill, fillOpacity, stroke, strokeWidth, strokeDasharray, ...letters].join(' | ');
        }),
      );
    const drawn = 'text, tspan, rect, circle, path';
    for (const chart of chartIds) {
      await page.goto(addressOf(`/${locale}/2024/charts/${chart}/embed/`));
      const onPage = await lookOf(`svg.wide :is(${drawn})`);
      await page.goto(addressOf(`/charts/2024/${chart}.${locale}.svg`));
      expect(await lookOf(`svg > g :is(${drawn})`), chart).toEqual(onPage);
      expect(onPage.length, chart).toBeGreaterThan(3);
    }
  });
});

test('the code to embed a chart gives a height at which all of it shows on a phone', async ({ openPage, task }) => {
  const page = await openPage({ viewport: { width: 390, height: 300 } });
  const codes = builtPages.flatMap(({ html }) => [
    ...html.matchAll(
      /(\/(?:zh|en)\/2024\/charts\/[\w-]+\/embed\/)\?theme=light&quot; title=.*? height=&quot;(\d+)&quot;/g,
    ),
  ]);
  const heights = new Map(codes.map(([, path = '', height]) => [path, Number(height)]));
  const cut: string[] = [];
  let spare = 0;
  for (const [path, height] of heights) {
    await page.goto(addressOf(path));
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    spare = Math.max(spare, height - needed);
    if (needed > height) cut.push(`${path}: ${needed} px in ${height} px`);
  }
  expect(cut).toEqual([]);
  expect(heights.size).toBe(chartIds.length * locales.length);
  task.meta.measured = `at most ${spare} px to spare`;
});
