/** Returns the places of a text at which one of the given words stands. */
export function placesOf(text: string, words: Iterable<string>): Set<number> {
  const places = new Set<number>();
  for (const word of words) {
    for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1))
      for (let place = start; place < start + word.length; place += 1) places.add(place);
  }
  return places;
}
