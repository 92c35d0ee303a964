import { scanEnglishNumbers } from './englishNumbers.ts';
import { englishUnits } from './englishUnits.ts';
import { englishWords } from './englishWords.ts';
import { buildGrammar, type Lead, type Tail } from './grammar.ts';
import { numberedNames, type NumberToken } from './numberToken.ts';
import type { Refusal } from './reading.ts';

const month = '\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const monthBefore = new RegExp(`${month}[a-z]* ?\\.? (?:\\d{1,2}(?:st|nd|rd|th)?, )?$`, 'i');
const monthAfter = new RegExp(`^ (?:of )?${month}(?:[a-z]{2,}|\\b)`, 'i');
const nameBefore = new RegExp(`\\b(?:${numberedNames})[ -]$`, 'i');
/** After a dash, a currency of the next number: CNY 3-CNY 5. */
const moneyAhead = '(?:CNY|RMB|USD|EUR|GBP|JPY|HKD|AUD|(?:US|HK|NT|[ACS])?\\$) ?\\d';
const nameAfter = new RegExp(`^-(?!${moneyAhead})[A-Za-z]`, 'i');
const fewBefore = /\b(?:a )?(?:several|few|many|some|couple(?: of)?|dozens? of|tens of) $/i;

/** How English writes a quantity. */
export const english = /* @__PURE__ */ buildGrammar({
  locale: 'en',
  words: englishWords,
  units: englishUnits,
  scanNumbers: scanEnglishNumbers,
  // "the top 10" is a rank.
  notBounds: "the top|'s top|’s top|of top",
  signs: 'negative growth(?: of)?|minus|negative|plus',
  afterDirection: '(?: by| of)? ',
  alike: ',? and |, ',
  gap: `(?: |-(?!${moneyAhead}))?`,
  noun: '(?: (?!(?:and|or|to|of|in|by)\\b)[a-z][a-z-]*){1,3}',
  rate: ' ?\\/ ?[a-z]+| per second\\b| (?:per|p\\.a\\.)\\b| ?- ?an? ?- ?[a-z]+| (?:an?|each|every) (?:second|minute|hour|day|share|piece|night|week|month|year|quarter|person|head|mu|square|ton|kilo|household|family|student|unit)',
  joint:
    '(?<range> ?[-–—−~] ?| to | through )|(?<between> and )|(?<part> ?[/:] ?| out of )|(?<mere>[.,·+*×=^]| (?:\\. |, (?=\\d{3}(?!\\d)))?(?=\\d)| +(?=\\d+ ?\\/ ?\\d)| or )',
  refusedBefore: { vague: fewBefore, rate: /\b(?:per|every) $/i, fraction: /\ban? $/i, unread: /\bpoint $/i },
  // Multiples and lone scales are rather words: "double the output", "million-yuan projects".
  isPartOfWord: (text, { start, end, refusal }) =>
    refusal === 'multiple' ||
    (refusal === 'vague' &&
      !/s$/i.test(text.slice(start, end)) &&
      !fewBefore.test(text.slice(Math.max(0, start - 14), start))),
  isBoundHere: () => true,
  isSuffixHere: () => true,
  refusalAround,
  // "in 2000" is a year, and 2000 companies are companies.
  isNoYear: (text, { start, end, value }) =>
    value % 100 === 0 &&
    (/^ [a-z-]+s\b/i.test(text.slice(end)) ||
      !/\b(?:in|since|by|of|year|from|until) $/i.test(text.slice(Math.max(0, start - 6), start))),
});

function refusalAround(text: string, { start, end }: NumberToken, _lead: Lead, tail: Tail): Refusal | undefined {
  const before = text.slice(Math.max(0, start - 20), start);
  if (monthBefore.test(before) || monthAfter.test(text.slice(end, end + 12))) return 'date';
  if (!tail.unit && nameBefore.test(before)) return 'grade';
  if (/\b(?:the|of|['’]s) top $/i.test(before)) return 'ordinal';
  if (/\b(?:per|every|for each) $/i.test(before)) return 'rate';
  if (/\bpoint $/i.test(before)) return 'unread';
  return !tail.hasWords && nameAfter.test(text.slice(end, end + 8)) ? 'grade' : undefined;
}
