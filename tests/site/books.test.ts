import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect } from 'vitest';
import { bookFiles } from '../../src/publish/bookFiles.ts';
import { phone, test } from '../support/browserTest.ts';
import { findViolations } from '../support/findViolations.ts';

/** What EPUB Accessibility 1.1 wants a publication to say of itself, and those values of schema.org's list that can be true here. */
const metadata: Readonly<Record<string, RegExp>> = {
  accessMode: /^(?:textual|visual)$/,
  accessModeSufficient: /^textual$/,
  accessibilityFeature:
    /^(?:alternativeText|displayTransformability|pageBreakMarkers|pageNavigation|readingOrder|structuralNavigation|tableOfContents|unlocked)$/,
  accessibilityHazard: /^none$/,
  accessibilitySummary: /\S/,
};

/**
 * Rules of axe that are about pages and not about parts of a book; DAISY's Ace leaves them out too. Footnotes are of the roles
 * for publishing, which axe does not know: it sees many an aside without a name.
 */
const ofPages = ['bypass', 'region', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique'];
const rules = Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }]));

/** What Ace asks besides: the role that goes with a type, for readers that do not know the type. */
const roles: Readonly<Record<string, string>> = {
  chapter: 'doc-chapter',
  footnote: 'doc-footnote',
  glossary: 'doc-glossary',
  noteref: 'doc-noteref',
  'page-list': 'doc-pagelist',
  pagebreak: 'doc-pagebreak',
  toc: 'doc-toc',
};

const folder = mkdtempSync(join(tmpdir(), 'books-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Unpacks a book of the built site and returns where its documents lie. */
function unpack(name: string): { readonly documents: readonly string[]; readonly opf: string } {
  const files = Object.entries(unzipSync(readFileSync(`dist/2024/${name}.epub`)));
  for (const [path, bytes] of files) {
    const target = join(folder, name, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  const documents = files.map(([path]) => path).filter((path) => path.endsWith('.xhtml'));
  return { documents, opf: readFileSync(join(folder, name, 'EPUB/package.opf'), 'utf8') };
}

describe.each(bookFiles(2024))('$name.epub', ({ name }) => {
  const { documents, opf } = unpack(name);

  test('axe finds nothing in any of its documents', async ({ openPage, task }) => {
    const page = await openPage({ viewport: phone });
    const found: string[] = [];
    for (const path of documents) {
      await page.goto(pathToFileURL(join(folder, name, path)).href);
      const violations = await findViolations(page, { rules });
      found.push(...violations.map(({ rule, element }) => `${path}: ${rule} ${element}`));
    }
    expect(found).toEqual([]);
    task.meta.measured = `${documents.length} documents`;
  });

  test('each part that has a type has the role that goes with it, and each place of the page list a name', () => {
    for (const path of documents) {
      const xhtml = readFileSync(join(folder, name, path), 'utf8');
      for (const [tag, type = ''] of xhtml.matchAll(/<\w+ [^>]*epub:type="([\w-]+)"[^>]*>/g)) {
        const role = roles[type];
        if (role !== undefined) expect(tag).toContain(`role="${role}"`);
        if (type === 'pagebreak') expect(tag).toMatch(/ aria-label="\d+\.\d+"/);
      }
    }
  });

  test('no document is wider than a phone, and each picture is drawn and described', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    for (const path of documents) {
      await page.goto(pathToFileURL(join(folder, name, path)).href);
      const { width, pictures } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        pictures: Array.from(document.querySelectorAll('img'), ({ alt, naturalWidth }) => ({ alt, naturalWidth })),
      }));
      expect(width, path).toBeLessThanOrEqual(phone.width);
      for (const { alt, naturalWidth } of pictures) {
        expect(alt).not.toBe('');
        expect(naturalWidth).toBeGreaterThan(0);
      }
    }
  });

  test('says of itself what EPUB Accessibility 1.1 wants, in the words of its list', () => {
    for (const [property, words] of Object.entries(metadata)) {
      const said = Array.from(
        opf.matchAll(new RegExp(`<meta property="schema:${property}">([^<]+)</meta>`, 'g')),
        ([, value = '']) => value,
      );
      expect(said, property).not.toEqual([]);
      for (const value of said) expect(value, property).toMatch(words);
    }
  });
});
