import type { Dataset } from 'schema-dts';
import { languageTags, type Locale } from '../../locales.ts';
import type { Report } from '../../report/report.ts';
import type { Described } from '../metadata/structuredData.ts';
import { dataFiles, datasetFiles } from './dataFiles.ts';
import type { Provenance } from './provenance.ts';

/** Returns the data as a schema.org Dataset, for search engines. */
export function datasetJsonLd(
  provenance: Provenance,
  { origin: { authors }, site }: Pick<Report, 'origin' | 'site'>,
  page: { readonly locale: Locale; readonly name: string; readonly description: string; readonly address: string },
  addressOf: (file: string) => string,
): Described<Dataset> {
  const { title, license, version, issued, year } = provenance;
  const { locale, name, description, address } = page;
  return {
    '@type': 'Dataset',
    name,
    description,
    url: address,
    inLanguage: Object.values(languageTags),
    version,
    datePublished: issued,
    license: license.url,
    isAccessibleForFree: true,
    temporalCoverage: `${year - 1}/${year}`,
    spatialCoverage: { '@type': 'Place', name: site.name.full[locale] },
    isBasedOn: {
      '@type': 'NewsArticle',
      name: title[locale],
      author: authors.map((author) => ({ '@type': 'Person', name: author[locale] })),
    },
    distribution: datasetFiles.map((key) => ({
      '@type': 'DataDownload',
      name: dataFiles[key].file,
      encodingFormat: dataFiles[key].mediaType,
      contentUrl: addressOf(dataFiles[key].file),
    })),
  };
}
