import { dataFiles, type WrittenFileKey } from '../../../publish/downloads/dataFiles.ts';
import { contentNames, getDownloads } from '../../../publish/downloads/getDownloads.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';

interface FileRoute {
  readonly params: { readonly year: string; readonly file: string };
  readonly props: { readonly key: WrittenFileKey };
}

export function getStaticPaths(): FileRoute[] {
  return yearFileRoutes().flatMap(({ params }) =>
    (Object.keys(contentNames) as WrittenFileKey[]).map((key) => ({
      params: { ...params, file: dataFiles[key].file },
      props: { key },
    })),
  );
}

export async function GET({ params, props: { key } }: FileRoute): Promise<Response> {
  const content = await getDownloads(Number(params.year))[contentNames[key]]();
  return new Response(content, { headers: { 'content-type': dataFiles[key].mediaType } });
}
