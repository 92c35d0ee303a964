import { expect, test } from 'vitest';
import { readEnvironment } from '../../../src/reading/environment/readEnvironment.ts';

test.each([
  [{}, { site: 'http://localhost:4321', base: '/', corrections: undefined, keepsOffline: true, makesPdfs: false }],
  [
    { SITE_URL: 'https://example.org', BASE_PATH: 'laoshan' },
    { site: 'https://example.org', base: '/laoshan/' },
  ],
  [{ BASE_PATH: '/a/b/' }, { base: '/a/b/' }],
  [{ BASE_PATH: '' }, { base: '/' }],
  [{ CORRECTIONS_URL: 'mailto:a@example.org' }, { corrections: 'mailto:a@example.org' }],
  [{ OFFLINE: 'off' }, { keepsOffline: false }],
  [{ PDF: 'on' }, { makesPdfs: true }],
] as const)('readEnvironment(%o)', (variables, expected) => {
  expect(readEnvironment(variables)).toMatchObject(expected);
});

test.each([
  ['SITE_URL', 'example.org'],
  ['SITE_URL', ''],
  ['SITE_URL', 'file:///srv/site'],
  ['SITE_URL', 'javascript:alert(1)'],
  ['BASE_PATH', '/a b'],
  ['BASE_PATH', '/a/../b'],
  ['BASE_PATH', 'https://example.org/a'],
  ['BASE_PATH', '/a?b'],
  ['CORRECTIONS_URL', 'javascript:alert(1)'],
  ['CORRECTIONS_URL', 'somebody@example.org'],
  ['OFFLINE', 'no'],
  ['PDF', 'yes'],
])('%s = “%s” is refused by its name', (variable, value) => {
  expect(() => readEnvironment({ [variable]: value })).toThrow(`the environment variable ${variable}`);
});
