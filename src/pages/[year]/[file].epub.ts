import { bookFiles, type BookFile } from '../../publish/epub/bookFiles.ts';
import { getBook } from '../../publish/epub/getBook.ts';
import { packEpub } from '../../publish/epub/packEpub.ts';
import { getYears } from '../../report/getYears.ts';

interface BookRoute {
  readonly params: { readonly year: string; readonly file: string };
  readonly props: { readonly year: number; readonly book: BookFile };
}

export function getStaticPaths(): BookRoute[] {
  return getYears().flatMap((year) =>
    bookFiles(year).map((book) => ({
      params: { year: String(year), file: book.name.replace(/\.epub$/, '') },
      props: { year, book },
    })),
  );
}

export function GET({ props: { year, book } }: BookRoute): Response {
  return new Response(packEpub(getBook(year, book)).slice(), { headers: { 'content-type': 'application/epub+zip' } });
}
