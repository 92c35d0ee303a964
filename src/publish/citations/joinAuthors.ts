/** Returns authors as GB/T 7714 lists them in Chinese: up to three by name, of more the first three and 等. */
export function joinChineseAuthors(names: readonly string[]): string {
  return [...names.slice(0, 3), ...(names.length > 3 ? ['等'] : [])].join('，');
}

/** Returns authors as a Chicago bibliography lists them: up to ten by name, of more the first seven and et al. */
export function joinEnglishAuthors(names: readonly string[]): string {
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}
