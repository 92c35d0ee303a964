import { plainTitle, type Chapter } from '../reading/chapters/chapter.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import type { RemarkData } from '../reading/schemas/remark.ts';
import { alignChapters } from '../reading/source/align.ts';
import { textOf } from '../reading/source/seed.ts';
import type { Rule } from './rule.ts';

/** The Chinese chapters joined are the source: nothing added, lost, changed or moved to another chapter. */
export const sourceRule: Rule = {
  name: 'source',
  promise: 'The Chinese chapters, joined in order, are the source.',
  check(content) {
    const { seed, chapters } = content;
    return {
      checked: `${String(seed.body.length)} characters, ${String(seed.headings.length)} headings, ${String(seed.captions.length)} caption`,
      problems: [
        ...checkOrigin(content),
        ...checkText(content),
        ...checkTitles(content),
        ...checkBorders(content),
        ...checkBracketedTitles(content),
        ...checkCaptions(content),
        ...checkSurvival([...chapters.zh, ...chapters.en]),
      ],
    };
  },
};

function checkOrigin({ year, origin, seed }: Content): Problem[] {
  const counts: [string, number, number][] = [
    ['bytes', origin.bytes, new TextEncoder().encode(seed.text).length],
    ['characters', origin.characters, seed.length],
  ];
  return counts
    .filter(([, stated, counted]) => stated !== counted)
    .map(([field, stated, counted]) => ({
      file: `seeds/${String(year)}/origin.yaml`,
      found: `${field}: ${String(stated)}`,
      expected: `${field}: ${String(counted)}, counted in ${origin.file}`,
      remedy: 'Correct the number; the source file itself never changes.',
    }));
}

function checkText({ chapters, seed }: Content): Problem[] {
  const alignment = alignChapters(chapters.zh, seed);
  if (alignment.ok) return [];
  const { chapter, sentence, found, expected } = alignment.divergence;
  return [
    {
      file: chapter.file,
      line: sentence?.line,
      found: found === '' ? 'the chapters end here' : `“${found}”`,
      expected: expected === '' ? 'nothing more: the source has ended' : `“${expected}”, as the source prints it`,
      remedy:
        'Restore the words of the source, one sentence a line; only punctuation width and line breaks may differ. A misprint stays and gets a remark.',
    },
  ];
}

function isBracketed(title: string): boolean {
  return /^(［.*］|\[.*\])$/u.test(title);
}

/** Titles that the source prints are its headings, in order; the others are ours and stand in square brackets. */
function checkTitles({ chapters, seed }: Content): Problem[] {
  const titled = chapters.zh.filter(({ head }) => !isBracketed(head.title));
  const length = Math.max(titled.length, seed.headings.length);
  for (let index = 0; index < length; index += 1) {
    const chapter = titled[index];
    const heading = seed.headings[index]?.text;
    if (chapter && plainTitle(chapter.head.title) === heading) continue;
    const last = chapter ?? chapters.zh.at(-1);
    if (!last) return [];
    return [
      {
        file: last.file,
        line: last.headLines['title'],
        found: chapter ? `title: ${chapter.head.title}` : 'no more chapter with a printed title',
        expected:
          heading === undefined
            ? 'a title in ［square brackets］, as the source has no more headings'
            : `the heading of the source: ${heading}`,
        remedy:
          'Write the heading as printed (| may mark line breaks), or put a title of ours into ［square brackets］.',
      },
    ];
  }
  return [];
}

/** A chapter with a printed title begins where its heading stands; a chapter with a title of ours begins at a line of the source. */
function checkBorders({ chapters, seed }: Content): Problem[] {
  const problems: Problem[] = [];
  let position = 0;
  for (const [index, chapter] of chapters.zh.entries()) {
    const here = seed.body[position];
    const before = seed.body[position - 1];
    if (index > 0 && here && before) {
      const heading = seed.headings.find(({ text }) => text === plainTitle(chapter.head.title));
      const isRight = heading
        ? before.offset < heading.offset && heading.offset < here.offset
        : here.offset - before.offset > 1 &&
          !seed.headings.some(({ offset }) => before.offset < offset && offset < here.offset);
      if (!isRight && bodyLength(chapter) > 0) {
        problems.push({
          file: chapter.file,
          line: chapter.sentences[0]?.line,
          found: `the chapter begins with “${chapter.sentences[0]?.text.slice(0, 12) ?? ''}”`,
          expected: heading
            ? `it begins with the words under the heading ${heading.text}`
            : 'it begins with a line of the source',
          remedy:
            'Move sentences between this chapter and the one before it until each has what stands under its heading.',
        });
      }
    }
    position += bodyLength(chapter);
  }
  return problems;
}

/** Returns how many characters of the source's body a chapter takes up. */
function bodyLength(chapter: Chapter): number {
  const sentences = chapter.blocks.flatMap((block) => (block.kind === 'caption' ? [] : block.sentences));
  return sentences.reduce((length, { text }) => length + [...text].length, 0);
}

function checkBracketedTitles({ chapters }: Content): Problem[] {
  return chapters.en.flatMap((english) => {
    const chinese = chapters.zh.find(({ id }) => id === english.id);
    if (!chinese || isBracketed(chinese.head.title) === isBracketed(english.head.title)) return [];
    return [
      {
        file: english.file,
        line: english.headLines['title'],
        found: `title: ${english.head.title}`,
        expected: isBracketed(chinese.head.title)
          ? 'a title in [square brackets], as the Chinese title is ours too'
          : 'a title without square brackets, as the source prints this heading',
        remedy: 'Put a title into brackets in both languages or in neither.',
      },
    ];
  });
}

/** A caption cuts a sentence in print; its remark stands in that sentence, and there is one remark for each caption. */
function checkCaptions({ chapters, seed, remarks }: Content): Problem[] {
  const alignment = alignChapters(chapters.zh, seed);
  if (!alignment.ok) return [];
  const cuts = seed.captions.map((caption) => {
    const offset = caption[0]?.offset ?? 0;
    const sentence = alignment.sentences.find(
      ({ seed: at }) => (at[0]?.offset ?? 0) < offset && offset < (at.at(-1)?.offset ?? 0),
    );
    return { caption: textOf(caption), sentence };
  });
  const captionRemarks = remarks.filter(({ kind }) => kind === 'caption');
  const isOn = (remark: RemarkData, { sentence }: (typeof cuts)[number]) =>
    remark.quote !== undefined && sentence?.sentence.text.includes(remark.quote) === true;
  const unrecorded = cuts
    .filter((cut) => cut.sentence && !captionRemarks.some((remark) => isOn(remark, cut)))
    .map(({ caption, sentence }) => ({
      file: sentence?.chapter.file ?? '',
      line: sentence?.sentence.line,
      found: `a sentence that the caption “${caption}” cuts in print, which no remark says`,
      expected: 'a remark of kind caption whose quote stands in this sentence',
      remedy: 'Add the remark to remarks.yaml, as the chapter has the caption in another place than the source.',
    }));
  const idle = captionRemarks
    .filter((remark) => !cuts.some((cut) => isOn(remark, cut)))
    .map((remark) => ({
      ...remark.at,
      found: `the remark ${remark.id} of kind caption with quote: ${remark.quote ?? ''}`,
      expected: 'words of a sentence that a caption (■) cuts in the source',
      remedy: 'Quote words of the sentence that is cut, or give the remark the kind that it has.',
    }));
  return [...unrecorded, ...idle];
}

/** What the head says of the chapter's survival is what its text shows. */
function checkSurvival(chapters: readonly Chapter[]): Problem[] {
  return chapters.flatMap((chapter) => {
    const { survival } = chapter.head;
    const holes = chapter.blocks.filter(({ kind }) => kind === 'lost').length;
    const isRight =
      survival === 'whole' ? holes === 0 : holes > 0 && (survival === 'lost') === (chapter.sentences.length === 0);
    if (isRight) return [];
    return [
      {
        file: chapter.file,
        line: chapter.headLines['survival'],
        found: `survival: ${survival}, with ${String(holes)} <Lost> and ${String(chapter.sentences.length)} sentences`,
        expected: 'whole: no <Lost>; breaks-off and headless: <Lost> and sentences; lost: <Lost> alone',
        remedy: 'Correct the survival, or mark the hole with <Lost id="…" />.',
      },
    ];
  });
}
