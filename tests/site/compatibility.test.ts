import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages } from '../support/builtPages.ts';
import { findUnsupportedInCss, findUnsupportedInScript } from '../support/findUnsupported.ts';

/** What is used though the oldest browsers lack it, each with what happens there. */
const exceptions: Record<string, string> = {
  'api.CloseWatcher.destroy': 'a method of Pagefind’s own has this name',
  'api.Navigator.share': 'asked for before it is used',
  'api.Window.requestIdleCallback': 'asked for before it is used',
  'css.at-rules.media.forced-colors': 'a browser that knows no forced colors has none',
  'css.at-rules.media.prefers-contrast': 'the setting for contrast is there for all',
  'css.at-rules.page': 'paper has the margins of the browser; the PDFs are made at the build',
  'css.properties.accent-color': 'buttons to choose by have the color of the browser',
  'css.properties.break-after.avoid': 'a heading may stand at the foot of a printed page',
  'css.properties.break-before.avoid': 'a note may stand alone on a printed page',
  'css.properties.content.alt_text': 'the line before it says the same without words for screen readers',
  'css.properties.cursor.pointer': 'a phone has no pointer',
  'css.properties.font-family.ui-monospace': 'the next family of the list is taken',
  'css.properties.forced-color-adjust': 'a browser that knows no forced colors has none',
  'css.properties.forced-color-adjust.none': 'a browser that knows no forced colors has none',
  'css.properties.orphans': 'a line may stand alone at the foot of a printed page',
  'css.properties.outline': 'the outline has square corners',
  'css.properties.place-items.start': 'what stands alone in its place begins there anyway',
  'css.properties.print-color-adjust.exact': 'a poster that is printed has the colors that the printer gives it',
  'css.properties.resize': 'a phone has no handle to drag',
  'css.properties.resize.vertical': 'a phone has no handle to drag',
  'css.properties.size': 'paper has the size that the printer has; the PDFs are made at the build',
  'css.properties.text-autospace': 'Chinese and digits stand closer',
  'css.properties.text-autospace.no-autospace': 'there is no such space to leave out',
  'css.properties.text-autospace.normal': 'Chinese and digits stand closer',
  'css.properties.text-size-adjust': 'phones have it with a prefix, and desktops enlarge nothing',
  'css.properties.text-spacing-trim': 'Chinese punctuation stands wider',
  'css.properties.text-spacing-trim.normal': 'Chinese punctuation stands wider',
  'css.properties.text-wrap': 'lines are as long as they fit',
  'css.properties.text-wrap.balance': 'lines are as long as they fit',
  'css.properties.text-wrap.pretty': 'lines are as long as they fit',
  'css.properties.text-wrap.wrap': 'lines wrap anyway',
  'css.properties.user-select.all': 'the code is marked by hand, or copied by its button',
  'css.properties.widows': 'a line may stand alone at the head of a printed page',
  'css.properties.zoom': 'a poster that is printed takes more sheets',
  'css.selectors.has': 'the rule falls away, and lists show both languages',
  'javascript.builtins.Error.captureStackTrace': 'Pagefind asks whether it is there',
  'javascript.builtins.Intl.Segmenter': 'asked for before it is used: Firefox finds without words, by characters',
};

test('every script and style of the site is understood by the oldest browsers, or does no harm there', ({ task }) => {
  const scripts = builtFiles.filter((file) => file.endsWith('.js')).map((file) => readFileSync(`dist${file}`, 'utf8'));
  const inPages = new Set(
    builtPages.flatMap(({ html }) =>
      [...html.matchAll(/<script(?![^>]*\s(?:src|type="application))[^>]*>(.*?)<\/script>/gs)].map(
        ([, text = '']) => text,
      ),
    ),
  );
  const styles = new Set(
    builtPages.flatMap(({ html }) => [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text)),
  );
  const found = new Set([
    ...[...scripts, ...inPages].flatMap(findUnsupportedInScript),
    ...[...styles].flatMap(findUnsupportedInCss),
  ]);
  expect([...found].filter((feature) => !(feature in exceptions)).sort()).toEqual([]);
  expect(Object.keys(exceptions).filter((feature) => !found.has(feature))).toEqual([]);
  task.meta.measured = `${scripts.length + inPages.size} scripts, ${styles.size} styles, ${found.size} exceptions`;
});

describe('what the oldest browsers lack is seen', () => {
  test.each([
    ['a.toSorted()', 'javascript.builtins.Array.toSorted'],
    ['[].toReversed()', 'javascript.builtins.Array.toReversed'],
    ['/(?<=a)b/.test(x)', 'javascript.regular_expressions.lookbehind_assertion'],
    ['/(?<!a)b/u', 'javascript.regular_expressions.lookbehind_assertion'],
    ['new RegExp("(?<=a)b")', 'javascript.regular_expressions.lookbehind_assertion'],
    ['/[\\p{L}--[a-z]]/v', 'javascript.builtins.RegExp.unicodeSets'],
    ['Object.groupBy(list, key)', 'javascript.builtins.Object.groupBy'],
    ['class A { static { a() } }', 'javascript.classes.static.initialization_blocks'],
    ['a.difference(b)', 'javascript.builtins.Set.difference'],
  ])('in the script %s', (script, feature) => {
    expect(findUnsupportedInScript(script)).toEqual([feature]);
  });

  test.each([
    ['@media (width >= 62rem) { a { color: red } }', 'css.at-rules.media.range_syntax'],
    ['a { text-decoration: underline dotted red 1px }', 'css.properties.text-decoration.dotted'],
    ['a { text-decoration: underline var(--color) }', 'css.properties.text-decoration.includes_color-and-style'],
    ['a { user-select: none }', 'css.properties.user-select'],
    ['a { b { color: red } }', 'css.selectors.nesting'],
    ['a:has(b) { color: red }', 'css.selectors.has'],
    ['a { height: 100dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
    ['@container (width > 9rem) { a { color: red } }', 'css.at-rules.container'],
    ['a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
  ])('in the style %s', (style, feature) => {
    expect(findUnsupportedInCss(style)).toContain(feature);
  });

  test.each([
    '@media (min-width: 62rem) { a { color: red } }',
    'a { text-decoration: underline; text-decoration-color: red }',
    'a { -webkit-user-select: none; user-select: none }',
    '@supports (height: 100dvh) { a { height: 100dvh } }',
    'a { --height: 100dvh }',
  ])('and what they know is not: %s', (style) => {
    expect(findUnsupportedInCss(style)).toEqual([]);
  });

  test.each(['[...a].sort().reverse().at(-1)', '/(?=a)(?:b)/u', 'structuredClone(a)', 'a?.b ?? c'])(
    'and what they know is not: %s',
    (script) => {
      expect(findUnsupportedInScript(script)).toEqual([]);
    },
  );
});
