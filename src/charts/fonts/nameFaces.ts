/**
 * Returns an SVG in which the face of Latin letters has a name, so that a picture drawn here does not change with the fonts
 * that a machine prefers. Liberation measures as Arial and Times do, which stand in where it is missing (Debian: fonts-liberation).
 */
export function nameFaces(svg: string): string {
  return svg
    .replaceAll('system-ui, -apple-system', "'Liberation Sans', Arial")
    .replace(/, serif(?=[;}])/g, ", 'Liberation Serif', 'Times New Roman', serif");
}
