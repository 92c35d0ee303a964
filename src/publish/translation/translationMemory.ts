import { locales } from '../../locales.ts';
import { markup } from '../../words/markup.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { Report, SentencePair } from '../../report/report.ts';
import { markFigures, translationTags, type FileOrigin } from './segments.ts';

/**
 * Returns the report as a translation memory (TMX 1.4b): one unit a sentence, under its permanent id, the figures marked
 * in place. Source: LISA OSCAR, TMX 1.4b Specification, 2005.
 */
export function translationMemory(
  { chapters }: Pick<Report, 'chapters'>,
  idOf: (pair: SentencePair) => string,
  addressOf: (chapter: ChapterId, n: number) => string,
  { tool, version, issued, line }: FileOrigin,
): string {
  const date = `${issued.replaceAll('-', '')}T000000Z`;
  const units = chapters.flatMap(({ sentences }) =>
    sentences.map(
      (pair) => markup`
    <tu tuid="${idOf(pair)}">
      <prop type="chapter">${pair.chapter}</prop>
      <prop type="address">${addressOf(pair.chapter, pair.n)}</prop>${locales.map(
        (locale) => markup`
      <tuv xml:lang="${translationTags[locale]}"><seg>${markFigures(
        pair.runs[locale],
        (text, figure) => markup`<hi type="figure:${figure}">${text}</hi>`,
      )}</seg></tuv>`,
      )}
    </tu>`,
    ),
  );
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="${tool}" creationtoolversion="${version}" creationdate="${date}" segtype="sentence" o-tmf="${tool}" adminlang="en" srclang="${translationTags.zh}" datatype="plaintext">
    <note>${line}</note>
  </header>
  <body>${units}
  </body>
</tmx>
`.text;
}
