/** Returns the year of the report before that of a year, of those that the site holds, oldest first; undefined for the first. */
export function yearBefore(year: number, years: readonly number[]): number | undefined {
  return years.filter((other) => other < year).at(-1);
}
