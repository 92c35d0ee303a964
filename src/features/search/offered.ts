/** How many results a search box offers, and how many of them may be figures. */
export const mostOffered = 6;
export const mostFiguresOffered = 3;
