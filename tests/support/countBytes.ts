import type { Page, Request } from 'playwright-core';

/** Counts the bytes of all bodies that a page is sent because of what is done to it. */
export async function countBytes(
  page: Page,
  act: () => Promise<unknown>,
  isCounted: (address: string) => boolean = () => true,
): Promise<number> {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await act();
  const counted = requests.filter((request) => isCounted(request.url()));
  const sizes = await Promise.all(counted.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
