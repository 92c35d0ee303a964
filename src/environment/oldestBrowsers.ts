/** The oldest browsers that every page works in; what is older is not tried. */
export const oldestBrowsers = { chrome: '100', safari: '15.4' } as const;
