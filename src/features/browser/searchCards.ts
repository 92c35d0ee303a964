import { languageTags, otherLocale } from '../../locales.ts';
import { partsBesideLabel } from '../../report/figureParts.ts';
import type { PlacedFigure } from '../search/corpus.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import type { SitePassage } from '../search/siteCorpus.ts';
import { describePlace } from './describePlace.ts';
import { markStretches, passageAddress } from './passageMarkup.ts';
import { element, sentenceAddress, type ResultContext } from './searchMarkup.ts';

/** Returns a figure's card: number, what it measures, kind, place. */
export function drawFigure(context: ResultContext, figure: PlacedFigure): HTMLElement {
  const { sign, number, unit } = partsBesideLabel(figure, context.locale);
  const [place] = figure.mentions;
  if (!place) throw new Error(`${figure.id} stands nowhere`);
  const link = element(
    'a',
    `figure-card ${figure.kind}`,
    element('span', 'value', element('span', 'num', sign + number), element('span', 'unit', unit)),
    element(
      'span',
      'what',
      figure.label[context.locale] ?? '',
      element('span', 'place', describePlace(context, place.chapter, place.sentence)),
    ),
  );
  link.href = sentenceAddress(context, place.chapter, place.sentence);
  return link;
}

/** Returns a sentence with what was found marked: the reader's language first, the other beneath. */
export function drawPassage(context: ResultContext, match: PassageMatch): HTMLElement {
  const { passage } = match;
  const other = otherLocale(context.locale);
  const twin = element('span', 'twin', ...keepNumbers(markStretches(match, other)));
  twin.lang = languageTags[other];
  const link = element(
    'a',
    'passage',
    element('span', 'place', describePlace(context, passage.chapter, passage.sentence)),
    element('span', 'own', ...keepNumbers(markStretches(match, context.locale))),
    twin,
  );
  link.href = passageAddress(context, match);
  return link;
}

/** Returns words in which a Chinese number stays in one line with the first character of its unit, as it does in chapters. */
function keepNumbers(pieces: readonly (Node | string)[]): (Node | string)[] {
  return pieces.flatMap((piece): (Node | string)[] =>
    typeof piece === 'string'
      ? piece
          .split(/(\d[\d.,]*[十百千万亿]*\p{Script=Han})/u)
          .map((part, index) => (index % 2 === 1 ? element('span', 'together', part) : part))
      : [piece],
  );
}

/** Returns an entry of the site: what it is, its title and its text, with what was found marked. */
export function drawSiteEntry(context: ResultContext, match: PassageMatch<SitePassage>): HTMLElement {
  const { entry, kindName } = match.passage;
  const pieces = markStretches(match, context.locale);
  const [title, text] = splitAtBreak(pieces);
  const link = element(
    'a',
    'passage',
    element('span', 'place', kindName[context.locale]),
    element('b', 'own', ...title),
    element('span', 'more', ...text),
  );
  link.href = `${context.base}${context.locale}/${entry.address}`;
  return link;
}

/** Parts pieces at the first line break, which no mark holds. */
function splitAtBreak(pieces: readonly (Node | string)[]): [(Node | string)[], (Node | string)[]] {
  const index = pieces.findIndex((piece) => typeof piece === 'string' && piece.includes('\n'));
  const piece = pieces[index];
  if (typeof piece !== 'string') return [[...pieces], []];
  const position = piece.indexOf('\n');
  return [
    [...pieces.slice(0, index), piece.slice(0, position)],
    [piece.slice(position + 1), ...pieces.slice(index + 1)],
  ];
}
