import { isCounted, type Unit } from '../quantities/index.ts';
import type { Problem } from '../reading/problem.ts';
import { countMentions, findQuantityAt, placeMentions, type PlacedMention } from './mentions.ts';
import { parseQuantity } from './readNumbers.ts';
import type { Rule } from './rule.ts';
import { quoteAround } from './wording.ts';

/** A figure holds the whole expression: no word that touches it from outside changes what it says. */
export const figureEdgesRule: Rule = {
  name: 'figure edges',
  promise: 'No word outside a figure adds a bound, a unit or a digit to it.',
  check(content) {
    const mentions = placeMentions(content);
    return { checked: countMentions(mentions), problems: mentions.flatMap(checkEdges) };
  },
};

function checkEdges(placed: PlacedMention): Problem[] {
  if (!isExtended(placed) && !hasBoundOutside(placed)) return [];
  const { figure, mention, text, n, locale, at } = placed;
  return [
    {
      ...at,
      found: `s${String(n)} has ${quoteAround(text, mention.start, mention.end, locale === 'zh' ? 6 : 16)} with only “${mention.text}” in the figure`,
      expected: `the whole expression inside <Figure id="${figure.id}">`,
      remedy: 'Take the bound and the unit into the figure, or keep words that read like a bound away from it.',
    },
  ];
}

/** Returns whether the quantity, read in its sentence, is another than the words inside the figure state. */
function isExtended({ figure, mention, text, locale }: PlacedMention): boolean {
  const inside = parseQuantity(mention.text, locale);
  const around = findQuantityAt(text, mention, locale)?.quantity;
  if (!inside || !around) return false;
  // A bare number takes its noun from outside (22,000 people); a noun may be a unit elsewhere (1,000 homes, 套).
  const isOtherUnit = around.unit !== inside.unit && around.unit !== figure.unit && !isNounOf(figure.unit, around.unit);
  return around.value !== inside.value || around.bound !== inside.bound || isOtherUnit;
}

function isNounOf(stated: Unit, read: Unit): boolean {
  return stated === 'count' && isCounted(read);
}

const plainQuantities = { percent: { zh: '7%', en: '7 percent' }, count: { zh: '7个', en: '7' } } as const;

/** Returns whether a bound can still be read when a plain number stands in the figure's place. */
function hasBoundOutside({ figure, mention, text, locale }: PlacedMention): boolean {
  const plain = plainQuantities[figure.unit === 'percent' ? 'percent' : 'count'][locale];
  const emptied = text.slice(0, mention.start) + plain + text.slice(mention.end);
  const stretch = { start: mention.start, end: mention.start + plain.length };
  const left = findQuantityAt(emptied, stretch, locale)?.quantity;
  return left !== undefined && left.bound !== 'exactly';
}
