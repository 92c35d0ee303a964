import { bookFiles, bookFormats, type BookFile, type BookFormat } from '../../publish/bookFiles.ts';
import { getDocx } from '../../publish/docx/getDocx.ts';
import { getBook } from '../../publish/epub/getBook.ts';
import { packEpub } from '../../publish/epub/packEpub.ts';
import { getReport } from '../../report/getReport.ts';
import { getYears } from '../../report/getYears.ts';

interface BookRoute {
  readonly params: { readonly year: string; readonly book: string; readonly format: BookFormat };
  readonly props: { readonly year: number; readonly file: BookFile };
}

export function getStaticPaths(): BookRoute[] {
  return getYears().flatMap((year) =>
    bookFiles(getReport(year).site.slug, year).flatMap((file) =>
      (Object.keys(bookFormats) as BookFormat[]).map((format) => ({
        params: { year: String(year), book: file.name, format },
        props: { year, file },
      })),
    ),
  );
}

export async function GET({ params: { format }, props: { year, file } }: BookRoute): Promise<Response> {
  const bytes = format === 'docx' ? await getDocx(year, file) : packEpub(getBook(year, file));
  return new Response(bytes, { headers: { 'content-type': bookFormats[format].mediaType } });
}
