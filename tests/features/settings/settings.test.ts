import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { earlyScript } from '../../../src/features/settings/earlyScript.ts';
import { viewThroughLens } from '../../../src/features/settings/lens.ts';
import { readSettings, settingChoices, writeLensToQuery } from '../../../src/features/settings/settings.ts';

describe('readSettings(choices, stored, query)', () => {
  test.each([
    ['nothing kept', null, '', {}],
    ['a choice kept', '{"text":"large"}', '', { text: 'large' }],
    ['several kept', '{"text":"largest","money":"dollars"}', '', { text: 'largest', money: 'dollars' }],
    ['how the site comes is no choice', '{"text":"standard","money":"printed"}', '', {}],
    ['the address alone', null, '?money=dollars', { money: 'dollars' }],
    ['the address prevails', '{"money":"other"}', '?money=dollars', { money: 'dollars' }],
    ['the address can ask for the standard', '{"money":"other"}', '?money=printed', {}],
    ['a wrong address is passed over', '{"money":"other"}', '?money=euro', { money: 'other' }],
    ['other parameters mean nothing', null, '?q=text&area=1', {}],
    ['unknown value', '{"text":"gigantic"}', '', {}],
    ['unknown name', '{"colour":"pink"}', '', {}],
    ['markup for a value', '{"text":"<img src=x onerror=alert(1)>"}', '?text=%3Cscript%3E', {}],
    ['no JSON', 'large', '', {}],
    ['an empty text', '', '', {}],
    ['null', 'null', '', {}],
    ['a number', '7', '', {}],
    ['a list', '["large"]', '', {}],
    ['a list for a value', '{"text":["large"]}', '', {}],
    ['an object for a value', '{"text":{"toString":"large"}}', '', {}],
    ['a prototype', '{"__proto__":{"text":"large"}}', '', {}],
    ['a million brackets', '['.repeat(1_000_000), '', {}],
    ['a long value', JSON.stringify({ text: 'large'.repeat(100_000) }), '', {}],
  ])('%s', (_, stored, query, settings) => {
    expect(readSettings(settingChoices, stored, query)).toEqual(settings);
  });
});

describe('writeLensToQuery(settings, query)', () => {
  test.each([
    [{}, '', ''],
    [{ money: 'dollars' }, '', '?money=dollars'],
    [{ money: 'dollars', land: 'hectares', text: 'large' }, '', '?money=dollars&land=hectares'],
    [{}, '?money=dollars', ''],
    [{ money: 'other' }, '?q=7%25&money=dollars', '?q=7%25&money=other'],
  ] as const)('%o with “%s” is “%s”', (settings, query, written) => {
    expect(writeLensToQuery(settings, query)).toBe(written);
  });
});

describe('earlyScript()', () => {
  test('puts the kept choices on the root element, and says that scripts run', () => {
    expect(runEarly(() => '{"text":"large"}', '?contrast=high')).toEqual({
      scripts: '',
      text: 'large',
      contrast: 'high',
    });
  });

  test.each([
    ['{"theme":"dark"}', '', ['<link rel=stylesheet href=/report/theme.css>']],
    [null, '?theme=light', ['<link rel=stylesheet href=/report/theme.css>']],
    ['{"theme":"dark"}', '?theme=auto', []],
    ['{"text":"large"}', '', []],
  ])('with %s kept and “%s” in the address, writes these styles into the page: %o', (kept, search, styles) => {
    const written: string[] = [];
    runEarly(
      () => kept,
      search,
      (markup) => written.push(markup),
    );
    expect(written).toEqual(styles);
  });

  test("asks for what this site keeps, not another's on the same host", () => {
    const kept = (key: string): string | null => (key === 'reading /report/' ? '{"text":"large"}' : null);
    expect(runEarly(kept, '')).toEqual({ scripts: '', text: 'large' });
  });

  test('works from the address where nothing may be stored', () => {
    const blocked = (): string => {
      throw new Error('SecurityError');
    };
    expect(runEarly(blocked, '?money=dollars')).toEqual({ scripts: '', money: 'dollars' });
  });
});

/** Runs the script's text as a browser would, with nothing of this file in its reach. */
function runEarly(
  getItem: (key: string) => string | null,
  search: string,
  write: (markup: string) => void = () => undefined,
): Record<string, string> {
  const dataset: Record<string, string> = { base: '/report/' };
  runInNewContext(earlyScript(), {
    addEventListener: () => undefined,
    document: { documentElement: { dataset }, write },
    localStorage: { getItem },
    location: { search },
    URLSearchParams,
  });
  const { base: _, ...choices } = dataset;
  return choices;
}

describe('viewThroughLens(value, unit, settings, locale, dollars)', () => {
  test.each([
    [22e9, 'CNY', { money: 'dollars' }, 'en', '≈ US$3.11 billion'],
    [22e9, 'CNY', { money: 'dollars' }, 'zh', '≈ 31.1亿美元'],
    [115.089e9, 'CNY', { money: 'dollars' }, 'en', '≈ US$16.3 billion'],
    [22e9, 'CNY', { money: 'other' }, 'en', '= 220亿元'],
    [22e9, 'CNY', { money: 'other' }, 'zh', '= 22 billion yuan'],
    [22e9, 'CNY', { land: 'hectares' }, 'en', undefined],
    [3000, 'mu', { land: 'hectares' }, 'en', '= 200 hectares'],
    [400, 'mu', { land: 'hectares' }, 'zh', '≈ 26.7公顷'],
    [400, 'mu', { money: 'dollars' }, 'zh', undefined],
  ] as const)('%d %s, %o, in %s is %s', (value, unit, settings, locale, words) => {
    const view = viewThroughLens(value, unit, settings, locale, { yuanPerDollar: 7.0809 });
    expect(view && `${view.isRounded ? '≈' : '='} ${view.text}`).toBe(words);
  });
});
