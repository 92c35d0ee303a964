/** The interface texts that a search box needs in the browser, without `search.` before them. */
export const boxStrings = [
  'allResults',
  'busy',
  'count',
  'countOne',
  'meant',
  'near',
  'nearest',
  'none',
  'sentence',
  'siteOnly',
  'suggestions',
  'titleOf',
] as const;

/** Those that only the search page needs. */
export const pageStrings = ['didYouMean', 'everywhere', 'noneHere', 'offline', 'onSite', 'related'] as const;

/** The name of one of them. */
export type BrowserString = (typeof boxStrings)[number] | (typeof pageStrings)[number];
