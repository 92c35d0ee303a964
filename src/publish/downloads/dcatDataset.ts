import { createHash } from 'node:crypto';
import { languageTags, type Localized } from '../../locales.ts';
import { versionPath } from '../../report/versions/versionPath.ts';
import { dataFiles, type WrittenFileKey } from './dataFiles.ts';
import type { Provenance } from './provenance.ts';

/** Where the dataset stands and what it is called. */
export interface DatasetPage {
  readonly name: Localized;
  readonly description: Localized;
  readonly page: string;
  readonly addressOf: (file: string) => string;
  /** Oldest first. */
  readonly versions: readonly string[];
}

/** Returns the data as data portals collect it (W3C, DCAT 3): each file with its size, checksum, type and licence, and each version. */
export function dcatDataset(
  { title, source, version, issued, license, year }: Provenance,
  files: readonly { readonly key: WrittenFileKey; readonly content: string | Uint8Array }[],
  { name, description, page, addressOf, versions }: DatasetPage,
): object {
  const addressOfVersion = (number: string): string => addressOf(versionPath(number, 'edition'));
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dcterms: 'http://purl.org/dc/terms/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': page,
    '@type': 'dcat:Dataset',
    'dcterms:title': inBoth(name),
    'dcterms:description': inBoth(description),
    'dcterms:issued': { '@value': issued, '@type': 'xsd:date' },
    'dcterms:language': Object.keys(languageTags).map((code) => ({
      '@id': `http://id.loc.gov/vocabulary/iso639-1/${code}`,
    })),
    'dcterms:temporal': {
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': { '@value': String(year - 1), '@type': 'xsd:gYear' },
      'dcat:endDate': { '@value': String(year), '@type': 'xsd:gYear' },
    },
    'dcterms:license': { '@id': license.url },
    'dcterms:rights': inBoth(license.covers),
    'dcterms:source': `${title.zh}, ${source.file}, sha-256 ${source.sha256}`,
    'dcat:landingPage': { '@id': page },
    'dcat:version': version,
    'dcat:hasCurrentVersion': { '@id': addressOfVersion(version) },
    'dcat:hasVersion': versions.map((number) => ({ '@id': addressOfVersion(number), 'dcat:version': number })),
    'dcat:distribution': files.map(({ key, content }) => {
      const { file, mediaType } = dataFiles[key];
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return {
        '@id': addressOf(file),
        '@type': 'dcat:Distribution',
        'dcterms:title': file,
        'dcterms:license': { '@id': license.url },
        'dcat:downloadURL': { '@id': addressOf(file) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
        'dcat:byteSize': { '@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger' },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': {
            '@value': createHash('sha256').update(bytes).digest('hex'),
            '@type': 'xsd:hexBinary',
          },
        },
      };
    }),
  };
}

function inBoth({ zh, en }: Localized): object[] {
  return [
    { '@value': zh, '@language': languageTags.zh },
    { '@value': en, '@language': languageTags.en },
  ];
}
