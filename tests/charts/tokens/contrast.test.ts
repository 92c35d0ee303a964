import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLightTokens, readMediaTokens, tokenNamed, type Tokens } from '../../../src/charts/tokens/readTokens.ts';

const css = readFileSync('src/interface/styles/tokens.css', 'utf8');
const light = readLightTokens(css);
const dark = new Map([...light, ...readMediaTokens(css, '(prefers-color-scheme: dark)')]);
const withMore = (tokens: Tokens, query: string): Tokens => new Map([...tokens, ...readMediaTokens(css, query)]);
const settings = readFileSync('src/interface/styles/settings.css', 'utf8');
const high = ":root[data-contrast='high']";
const highLight = readLightTokens(settings, high);
const highDark = readMediaTokens(settings, '(prefers-color-scheme: dark)', high);
const schemes = [
  ['the light scheme', light],
  ['the dark scheme', dark],
  ['the light scheme with more contrast', withMore(light, '(prefers-contrast: more)')],
  ['the dark scheme with more contrast', withMore(dark, '(prefers-contrast: more) and (prefers-color-scheme: dark)')],
] as const;

/** What words are written in, and what they stand on. */
const inks = ['ink', 'ink-2', 'sea', 'target', 'result', 'context'];
const grounds = ['paper', 'sheet', 'wash'];
/** WCAG 2.2, 1.4.6: text, and 1.4.11: what is not text. */
const aaaText = 7;
const nonText = 3;

/** Returns the relative luminance of a colour written #rrggbb, as WCAG defines it. */
function luminance(color: string): number {
  const long = color.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long);
  if (!match) throw new Error(`${color} is not a colour written #rrggbb`);
  const [red = 0, green = 0, blue = 0] = match
    .slice(1)
    .map((hex) => parseInt(hex, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#084d69', '#084d69', 1],
])('the contrast of %s and %s is %f', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

describe.each(schemes)('in %s', (_, tokens) => {
  test.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    'words in %s on %s have the contrast of level AAA',
    (ink, ground) => {
      expect(contrast(tokenNamed(tokens, ink), tokenNamed(tokens, ground))).toBeGreaterThanOrEqual(aaaText);
    },
  );

  test.each(grounds)('a faint mark on %s can be seen', (ground) => {
    expect(contrast(tokenNamed(tokens, 'faint'), tokenNamed(tokens, ground))).toBeGreaterThanOrEqual(nonText);
  });
});

test('the high contrast of the reading settings is read from its file', () => {
  expect(highLight.get('ink')).toBe('#000');
  expect(highDark.get('ink')).toBe('#fff');
});

test('more contrast gives more of it', () => {
  for (const ground of grounds) {
    for (const ink of ['ink-2', 'faint', 'rule']) {
      const of = (tokens: Tokens): number => contrast(tokenNamed(tokens, ink), tokenNamed(tokens, ground));
      const [[, plainLight], [, plainDark], [, moreLight], [, moreDark]] = schemes;
      expect(of(moreLight), `${ink} on ${ground}`).toBeGreaterThan(of(plainLight));
      expect(of(moreDark), `${ink} on ${ground} in the dark`).toBeGreaterThan(of(plainDark));
    }
  }
});
