import { translator } from '../../words/i18n/translate.ts';
import type { Locale } from '../../locales.ts';
import { changeKinds, type ChangeKind } from './classifyChange.ts';
import { numberVerdicts, verdicts, type NumberVerdict, type Verdict } from './finding.ts';

const plainKeys = [
  ...(['loading', 'failed', 'empty', 'nothing', 'working', 'summary', 'pasted', 'report', 'changes'] as const),
  ...(['change', 'added', 'moved', 'missing', 'numbers', 'numberReport', 'elsewhere', 'sameValue', 'place'] as const),
  ...(['placeTitle', 'clause', 'others'] as const),
];

/** The words that the checker's script writes; `{{name}}` in them is filled in by the script. */
export type QuoteCheckStrings = Readonly<
  Record<(typeof plainKeys)[number] | `verdict.${Verdict}` | `number.${NumberVerdict}` | `kind.${ChangeKind}`, string>
>;

/** Returns the checker's words in a language, with their places for values left open. */
export function quoteCheckStrings(locale: Locale): QuoteCheckStrings {
  const t = translator(locale);
  const open = { all: '{{all}}', found: '{{found}}', altered: '{{altered}}', absent: '{{absent}}' };
  const values = {
    ...open,
    ...{ percent: '{{percent}}', pasted: '{{pasted}}', report: '{{report}}', chapter: '{{chapter}}', n: '{{n}}' },
  };
  const keys = [
    ...plainKeys,
    ...verdicts.map((verdict) => `verdict.${verdict}` as const),
    ...numberVerdicts.map((verdict) => `number.${verdict}` as const),
    ...changeKinds.map((kind) => `kind.${kind}` as const),
  ];
  return Object.fromEntries(keys.map((key) => [key, t(`check.${key}`, values)])) as QuoteCheckStrings;
}
