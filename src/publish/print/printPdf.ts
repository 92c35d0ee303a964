import type { Page } from 'playwright-core';
import { readDestinations } from './readDestinations.ts';
import { repairText } from './repairText.ts';

/** Prints an open page of the print edition as a tagged PDF that bears the date of the edition, yyyy-mm-dd. */
export async function printPdf(page: Page, issued: string): Promise<Buffer> {
  const print = (): Promise<Buffer> =>
    page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  await page.evaluate(publishLinks);
  await page.evaluate(nameDocument);
  await page.evaluate(numberLanguages);
  // CSS cannot yet ask on which page a link ends, so the first print tells, and the second has the numbers in its contents.
  await page.evaluate(numberContents, [...(await readDestinations(await print()))]);
  return repairText(withDate(await print(), issued));
}

/** Leads the links to the site as it is published, and not to the server from which the page is printed. */
function publishLinks(): void {
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  for (const link of document.querySelectorAll('.print a:not([href^="#"])')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', site).href);
  }
}

/** Names the PDF after the report, and puts that name and the site's address at the head of its pages. */
function nameDocument(): void {
  const textsOf = (selector: string): string =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()).join(' · ');
  document.title = textsOf('.print-title :is(h1, .print-h1)');
  const { style } = document.documentElement;
  style.setProperty('--running-title', JSON.stringify(document.title));
  style.setProperty('--running-address', JSON.stringify(textsOf('.print-title .address')));
}

/** Gives each change of language an id: without one Chromium leaves the language of many elements out of a PDF's tags. */
function numberLanguages(): void {
  for (const [index, element] of document.querySelectorAll('[lang]:not([id])').entries())
    element.id = `language-${index}`;
}

function numberContents(pages: [string, number][]): void {
  for (const [id, number] of pages) {
    const place = document.querySelector(`.print-contents a[href="#${CSS.escape(id)}"] .page`);
    if (place) place.textContent = String(number);
  }
}

/** Puts the date of the edition in place of the moment of printing, so that the same edition is the same file. */
function withDate(pdf: Buffer, issued: string): Buffer {
  const moment = `${issued.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1').replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}/g, moment);
  return Buffer.from(text, 'latin1');
}
