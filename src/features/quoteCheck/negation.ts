import type { Token } from './tokenizeText.ts';

const negations = new Set([
  ...['不', '没', '未', '无', '非', '否', '负', '勿'],
  ...[
    'not',
    'no',
    'never',
    'without',
    'fail',
    'fails',
    'failed',
    'minus',
    'negative',
    'cannot',
    'wont',
    'didnt',
    'isnt',
    'nor',
  ],
]);

/** Tells whether a word turns a statement into its contrary. */
export function isNegation({ key }: Token): boolean {
  return negations.has(key);
}
