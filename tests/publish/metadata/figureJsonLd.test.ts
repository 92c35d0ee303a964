import { expect, test } from 'vitest';
import { figureJsonLd } from '../../../src/publish/metadata/figureJsonLd.ts';
import { loadReport } from '../../../src/report/loadReport.ts';

const { figures } = loadReport(process.cwd());

test.each([
  ['exactly', 'value'],
  ['about', 'value'],
  ['at-least', 'minValue'],
  ['more-than', 'minValue'],
] as const)('a figure bounded “%s” gives its number as %s and as nothing else', (bound, property) => {
  const figure = figures.find((candidate) => candidate.bound === bound);
  if (!figure) throw new Error(`no figure is bounded “${bound}”`);
  const data = { ...figureJsonLd(figure, 'en', 'https://site.example/') } as Record<string, unknown>;
  const given = ['value', 'minValue', 'maxValue'].filter((name) => name in data);
  expect(given).toEqual([property]);
  expect(data[property]).toBe(figure.value);
});
