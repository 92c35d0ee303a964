/** Returns the same reading for the pages: done once for each year in a build, and anew for each request while authors are writing. */
export function onceAYear<Result>(read: (year: number) => Result): (year: number) => Result {
  const known = new Map<number, Result>();
  return (year) => {
    if (import.meta.env.DEV) return read(year);
    const result = known.get(year) ?? read(year);
    known.set(year, result);
    return result;
  };
}
