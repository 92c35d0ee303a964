/** Returns a text with single quotation marks for double ones, as they stand inside a quotation in both languages. */
export function nestQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
