/** The interface texts that the search needs in the browser, without `search.` before them. */
export const browserStrings = [
  'allResults',
  'busy',
  'count',
  'countOne',
  'didYouMean',
  'everywhere',
  'meant',
  'near',
  'none',
  'noneHere',
  'offline',
  'onSite',
  'related',
  'sentence',
  'siteOnly',
  'suggestions',
  'titleOf',
] as const;

/** The name of one of them. */
export type BrowserString = (typeof browserStrings)[number];
