/** The interface texts that the search needs in the browser, without `search.` before them. */
export const browserStrings = [
  'allResults',
  'busy',
  'count',
  'countOne',
  'didYouMean',
  'none',
  'offline',
  'related',
  'sentence',
  'suggestions',
] as const;

/** The name of one of them. */
export type BrowserString = (typeof browserStrings)[number];
