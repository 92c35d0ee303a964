import { expect, test } from 'vitest';
import { filesOnDisk, withChanges } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { frozenEdition } from '../../../src/report/versions/frozenEdition.ts';
import { versionsFolder } from '../../../src/report/versions/keptVersions.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';
import { readVersions } from '../../../src/report/versions/readVersions.ts';

const report = loadReport(process.cwd());
const files = filesOnDisk(process.cwd());
const edition = { ...readEdition(files, report.year), version: '1.9.0', issued: '2030-05-06' };
const folder = versionsFolder(report.year);
/** Only these versions are kept, whatever the repository keeps. */
const keep = (kept: Readonly<Record<string, string>>) => {
  const none = files.list(folder).map((name) => [`${folder}/${name}`, undefined] as const);
  const some = Object.entries(kept).map(([name, text]) => [`${folder}/${name}`, text] as const);
  return withChanges(files, new Map([...none, ...some]));
};
const read = (kept: Readonly<Record<string, string>>, present = edition) =>
  readVersions(keep(kept), report, present).map(({ version }) => version);
const frozen = (version: string): string => frozenEdition(report, { ...edition, version });

test('an edition of which nothing is kept has its present version', () => {
  expect(read({})).toEqual(['1.9.0']);
});

test('versions stand in the order of their numbers, the present one last', () => {
  const kept = { '1.9.0.json': frozen('1.9.0'), '1.2.0.json': frozen('1.2.0') };
  expect(read(kept, { ...edition, version: '1.10.0' })).toEqual(['1.2.0', '1.9.0', '1.10.0']);
});

test('a version that is kept and says the same may be built again', () => {
  expect(read({ '1.9.0.json': frozen('1.9.0') })).toEqual(['1.9.0']);
});

const [chapter] = report.chapters;
const oldWords = chapter?.sentences[0]?.text.en ?? '';
const oldValue = '"id":"gdp-2023","value":115089000000';

test.each([
  ['a wording', (text: string) => text.replace(oldWords, 'Other words.')],
  ['a value', (text: string) => text.replace(oldValue, '"id":"gdp-2023","value":115089000001')],
  ['an id', (text: string) => text.replaceAll('"gdp-2023"', '"gdp-of-2023"')],
])('%s that changes under the same version stops the build and asks for a new one', (_, change) => {
  const released = change(frozen('1.9.0'));
  expect(released).not.toBe(frozen('1.9.0'));
  expect(() => read({ '1.9.0.json': released })).toThrow(/edition\.yaml[\s\S]*Raise version/);
});

test.each([
  ['an older version after a newer', { '1.10.0.json': frozen('1.10.0') }],
  ['a file under another name', { '1.0.0.json': frozen('1.9.0') }],
  ['a file that is cut', { '1.0.0.json': frozen('1.0.0').slice(0, 1000) }],
])('%s stops the build', (_, kept) => {
  expect(() => read(kept)).toThrow(new RegExp(`content/${report.year}/`));
});

test('a frozen edition is JSON with every sentence, figure and term, and no address of a site', ({ task }) => {
  const text = frozen('1.9.0');
  const { sentences, figures, terms, ...head } = JSON.parse(text) as Record<string, { id: string }[]>;
  const ids = (entries: readonly { id: string }[] = []): string[] => entries.map(({ id }) => id);
  expect(ids(sentences)).toEqual(
    report.chapters.flatMap(({ id, sentences: all }) => all.map(({ n }) => `${id}#s${n}`)),
  );
  expect(ids(figures)).toEqual(ids(report.figures));
  expect(ids(terms)).toEqual(ids(report.terms));
  expect(head).toMatchObject({
    year: report.year,
    version: '1.9.0',
    issued: '2030-05-06',
    license: edition.license.id,
  });
  expect(text).not.toContain('localhost');
  Object.assign(task.meta, { measured: `${Math.round(text.length / 1000)} thousand characters` });
});
