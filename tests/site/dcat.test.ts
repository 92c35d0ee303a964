import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { datasetFiles, dataFiles } from '../../src/publish/downloads/dataFiles.ts';

const folder = 'dist/data/2024';
const { publicOrigin, base } = inject('site');
const site = `${publicOrigin}${base}`;
const dcat = 'http://www.w3.org/ns/dcat#';
const dcterms = 'http://purl.org/dc/terms/';
const spdx = 'http://spdx.org/rdf/terms#';

/** Returns the statements of the description as a library for linked data reads them; it throws where any would be lost. */
async function readStatements() {
  const document = JSON.parse(readFileSync(`${folder}/dcat.jsonld`, 'utf8')) as object;
  const quads = await jsonld.toRDF(document, { safe: true });
  return (subject: string, predicate: string): string[] =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object.value);
}

test('a data portal finds the dataset, its licence, its versions and each file with its size and checksum', async ({
  task,
}) => {
  const objects = await readStatements();
  const page = `${site}en/2024/data/`;
  expect(objects(page, `${dcterms}license`)).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  expect(objects(page, `${dcterms}title`)).toHaveLength(2);
  const addresses = datasetFiles.map((key) => `${site}data/2024/${dataFiles[key].file}`);
  expect(objects(page, `${dcat}distribution`).toSorted()).toEqual(addresses.toSorted());
  for (const key of datasetFiles) {
    const { file, mediaType } = dataFiles[key];
    const address = `${site}data/2024/${file}`;
    const bytes = readFileSync(`${folder}/${file}`);
    expect(objects(address, `${dcat}byteSize`), file).toEqual([String(bytes.length)]);
    expect(objects(address, `${dcat}mediaType`)[0]).toMatch(new RegExp(`${mediaType.replace(/[.+]/g, '\\$&')}$`));
    const [checksum = ''] = objects(address, `${spdx}checksum`);
    expect(objects(checksum, `${spdx}checksumValue`), file).toEqual([createHash('sha256').update(bytes).digest('hex')]);
  }
  const [current = ''] = objects(page, `${dcat}hasCurrentVersion`);
  expect(objects(page, `${dcat}hasVersion`)).toContain(current);
  expect(readFileSync(`dist/${current.slice(site.length)}`).length).toBeGreaterThan(100_000);
  Object.assign(task.meta, { measured: `${addresses.length} files` });
});

test.for(locales)('the page about the data in %s leads programs to its descriptions', (locale) => {
  const html = readFileSync(`dist/${locale}/2024/data/index.html`, 'utf8');
  const links = Array.from(
    html.matchAll(/<link rel="describedby" type="([^"]*)" href="([^"]*)"/g),
    ([, type, path]) => [type, path],
  );
  expect(links).toEqual(
    [dataFiles.dcat, dataFiles.package, dataFiles.csvw].map(({ mediaType, file }) => [
      mediaType,
      `${base}data/2024/${file}`,
    ]),
  );
});
