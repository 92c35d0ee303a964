import type { ColumnText } from './csvwMetadata.ts';
import { figureColumns, provenanceColumn, type FigureColumn, type FigureColumnName } from './figureColumns.ts';
import type { Provenance } from './provenance.ts';
import type { Report } from '../../report/report.ts';
import { hashText } from '../../report/hashText.ts';

/** A data file with its text, to be described in the package. */
export interface PackagedText {
  readonly name: string;
  readonly path: string;
  readonly mediatype: string;
  readonly text: string;
}

/** Returns the Frictionless Data Package of the data: the CSV as a table with its schema, and the other files beside it. */
export function dataPackage(
  provenance: Provenance,
  csv: string,
  others: readonly PackagedText[],
  homepage: string,
  textOf: (column: FigureColumnName) => ColumnText,
  { site, outline }: Pick<Report, 'site' | 'outline'>,
): object {
  const { title, source, license, issued, version, year } = provenance;
  return {
    profile: 'data-package',
    name: `${site.slug}-${year}`,
    title: `${title.en} / ${title.zh}`,
    description: `${source.description.en}\n\n${license.covers.en}`,
    homepage,
    version,
    created: `${issued}T00:00:00Z`,
    licenses: [{ name: license.id, path: license.url, title: license.name }],
    sources: [{ title: `${source.file}, sha-256 ${source.sha256}` }],
    resources: [
      {
        profile: 'tabular-data-resource',
        ...describeFile({ name: 'figures', path: 'figures.csv', mediatype: 'text/csv', text: csv }),
        format: 'csv',
        schema: {
          fields: [
            ...figureColumns.map((column: FigureColumn<FigureColumnName>) =>
              describeField(
                column.name === 'chapter' ? { ...column, values: outline.chapters } : column,
                textOf(column.name),
              ),
            ),
            {
              name: provenanceColumn,
              type: 'string',
              ...describe(textOf(provenanceColumn)),
              constraints: { required: true },
            },
          ],
          primaryKey: 'id',
          foreignKeys: [{ fields: 'part_of', reference: { resource: '', fields: 'id' } }],
          missingValues: [''],
        },
      },
      ...others.map((file) => ({
        profile: 'data-resource',
        ...describeFile(file),
        format: file.path.split('.').at(-1),
      })),
    ],
  };
}

function describeFile({ name, path, mediatype, text }: PackagedText): object {
  const bytes = new TextEncoder().encode(text).length;
  return { name, path, mediatype, encoding: 'utf-8', bytes, hash: `sha256:${hashText(text)}` };
}

function describeField({ name, type, isFilled, values }: FigureColumn, text: ColumnText): object {
  return {
    name,
    type: type === 'url' ? 'string' : type,
    ...(type === 'url' && { format: 'uri' }),
    ...describe(text),
    constraints: { required: isFilled, ...(values && { enum: values }), ...(name === 'id' && { unique: true }) },
  };
}

function describe({ title, note }: ColumnText): object {
  return { title: `${title.en} / ${title.zh}`, description: `${note.en} / ${note.zh}` };
}
