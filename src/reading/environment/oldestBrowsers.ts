/** The oldest browsers that every page works in, all of the spring of 2022; what is older is not tried. */
export const oldestBrowsers = { chrome: '100', safari: '15.4', firefox: '98' } as const;
