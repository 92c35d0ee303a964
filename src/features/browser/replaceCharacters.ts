/**
 * Replaces the characters of a text by others, one by one where they differ: what is selected or marked in it stays so, which a
 * new text as a whole would undo. `characters` is as long as the text.
 */
export function replaceCharacters(text: Text, characters: string): void {
  for (let place = 0; place < characters.length; place += 1) {
    const character = characters.charAt(place);
    if (character === text.data.charAt(place)) continue;
    // First the new one and then the old one away, so that no border of a range falls between.
    text.insertData(place, character);
    text.deleteData(place + 1, 1);
  }
}
