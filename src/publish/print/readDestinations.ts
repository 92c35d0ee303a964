import { getDocumentProxy } from 'unpdf';

/** Returns the number of the page on which each link target of a PDF stands, the first page being 1. */
export async function readDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  // The reader takes the bytes for itself.
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const numbers = new Map(pages.map(({ ref, pageNumber }) => [ref?.num, pageNumber]));
  const destinations = Object.entries(await document.getDestinations()) as [string, [{ num: number }]][];
  await document.loadingTask.destroy();
  return new Map(destinations.map(([name, [page]]) => [name, numbers.get(page.num) ?? 0]));
}
