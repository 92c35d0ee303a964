/** The interface texts that a search box needs in the browser, without `search.` before them. */
export const boxStrings = ['allResults', 'busy', 'count', 'countOne', 'sentence', 'suggestions', 'titleOf'] as const;

/** Those that the search page needs too, and the box only where the report does not answer. */
export const pageStrings = [
  'didYouMean',
  'everywhere',
  'isResult',
  'isTarget',
  'meant',
  'near',
  'nearest',
  'none',
  'noneHere',
  'offline',
  'onSite',
  'otherBound',
  'related',
  'siteOnly',
] as const;

/** The name of one of them. */
export type BrowserString = (typeof boxStrings)[number] | (typeof pageStrings)[number];
