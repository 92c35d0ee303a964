import type { Run } from '../../reading/chapters/runs.ts';
import { markup, type Markup } from '../../words/markup.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { Report } from '../../report/report.ts';
import { markFigures, translationTags, type FileOrigin } from './segments.ts';

/**
 * Returns the report for the review of its translation (XLIFF 2.1, core module): one file a chapter, one unit a sentence,
 * each figure a pair of codes that shows its id. Source: OASIS, XLIFF Version 2.1, 2018.
 */
export function reviewXliff(
  { chapters }: Pick<Report, 'chapters'>,
  addressOf: (chapter: ChapterId, n: number) => string,
  { title, line }: FileOrigin,
): string {
  const files = chapters.filter(({ sentences }) => sentences.length > 0);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${translationTags.zh}" trgLang="${translationTags.en}">${files.map(
    ({ id, head, sentences }) => markup`
  <file id="${id}" original="${id}">
    <notes>
      <note category="title">${title.zh} / ${title.en}: ${head.zh.short} / ${head.en.short}</note>
      <note category="provenance">${line}</note>
    </notes>${sentences.map(
      (pair) => markup`
    <unit id="s${pair.n}" name="${id}#s${pair.n}">
      <notes><note category="address">${addressOf(id, pair.n)}</note></notes>
      <segment state="translated">
        <source xml:space="preserve">${mark(pair.runs.zh)}</source>
        <target xml:space="preserve">${mark(pair.runs.en)}</target>
      </segment>
    </unit>`,
    )}
  </file>`,
  )}
</xliff>
`.text;
}

/**
 * A paired code and no annotation (mrk), as the words inside an annotation are lost in a widely used reader of XLIFF 2.
 * A code in the target is that of the source with the same id, whichever comes first in the sentence: 2300亿元的315个项目.
 */
function mark(runs: readonly Run[]): readonly Markup[] {
  return markFigures(
    runs,
    (text, figure) =>
      markup`<pc id="${figure}" type="other" subType="report:figure" dispStart="${figure}" equivStart="" equivEnd="">${text}</pc>`,
  );
}
