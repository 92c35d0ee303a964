import { expect, inject } from 'vitest';
import { pagesOfEachKind } from '../support/pageKinds.ts';
import { addressOf, test } from '../support/browserTest.ts';
import { isOfTheHarness } from '../support/harnessWords.ts';

test('no kind of page asks another host for anything, breaks its security policy or says an error', async ({
  openPage,
  task,
}) => {
  const { origin } = inject('site');
  const page = await openPage({ serviceWorkers: 'allow' });
  const faults: string[] = [];
  let requests = 0;
  page.on('request', (request) => {
    requests += 1;
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:')) {
      faults.push(`${page.url()} asks for ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${page.url()} gets ${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()} throws ${error.message}`));
  // Breaks of the policy are told here too.
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !isOfTheHarness(message.text()))
      faults.push(`${page.url()} says ${message.text()}`);
  });
  for (const path of pagesOfEachKind) await page.goto(addressOf(path));
  expect(faults).toEqual([]);
  task.meta.measured = `${requests} requests of ${pagesOfEachKind.length} pages`;
});
