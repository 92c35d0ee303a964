import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';

/** How the downloads name what each file holds; the directory's files stand beside this one. */
const contents = {
  csv: 'figuresCsv',
  xlsx: 'figuresXlsx',
  json: 'figuresJson',
  sentences: 'sentencesJson',
  terms: 'termsJson',
  memory: 'translationMemory',
  termBase: 'termBase',
  review: 'reviewXliff',
  bibtex: 'citationsBib',
  csvw: 'csvwMetadata',
  package: 'dataPackage',
} as const;
const keys = Object.keys(contents) as (keyof typeof contents)[];

interface FileRoute {
  readonly params: { readonly year: string; readonly file: string };
  readonly props: { readonly key: keyof typeof contents };
}

export function getStaticPaths(): FileRoute[] {
  return yearFileRoutes().flatMap(({ params }) =>
    keys.map((key) => ({ params: { ...params, file: dataFiles[key].file }, props: { key } })),
  );
}

export async function GET({ params, props: { key } }: FileRoute): Promise<Response> {
  const content = await getDownloads(Number(params.year))[contents[key]]();
  return new Response(content, { headers: { 'content-type': dataFiles[key].mediaType } });
}
