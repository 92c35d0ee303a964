import type { Localized } from '../../locales.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import { hashText } from '../../report/hashText.ts';
import type { Report, SentencePair } from '../../report/report.ts';
import { sentenceId } from '../../report/sentenceId.ts';
import type { SentencesJson } from './contracts.ts';
import type { Provenance } from './provenance.ts';

/** Returns the whole text in both languages, sentence beside sentence. */
export function sentencesJson(
  { chapters }: Pick<Report, 'chapters'>,
  provenance: Provenance,
  addressOf: (chapter: ChapterId, n: number) => Localized,
): SentencesJson {
  const sentences = chapters.flatMap(({ sentences }) => sentences);
  return {
    report: provenance,
    sentences: sentences.map((pair) => ({
      id: sentenceId(pair),
      chapter: pair.chapter,
      sentence: pair.n,
      block: blockOf(pair),
      text: pair.text,
      sha256: { zh: hashText(pair.text.zh), en: hashText(pair.text.en) },
      figures: [...pair.figures],
      start: pair.start,
      end: pair.end,
      url: addressOf(pair.chapter, pair.n),
    })),
  };
}

function blockOf({ block, chapter, n }: SentencePair): SentencesJson['sentences'][number]['block'] {
  if (block === 'paragraph' || block === 'heading' || block === 'caption') return block;
  throw new Error(`sentence ${n} of ${chapter} stands in a block of kind ${block}, which holds no sentences`);
}
