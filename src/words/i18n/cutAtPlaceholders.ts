/** Cuts a text at its placeholders: every second piece is the name of one. */
export function cutAtPlaceholders(text: string): readonly string[] {
  // What stands in brackets of the pattern comes between the pieces around it.
  return text.split(/\{\{([^}]*)\}\}/);
}
